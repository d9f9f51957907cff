import { readReply } from '../../cases/replies/read-reply.ts';

const LONGEST = 300;
/** Where a server's words end and a mail may begin: what a password stands beside is never kept. */
const NOT_OF_A_SERVER =
  /\(in reply to|\b(?:Received|From|To|Cc|Date|Subject|Message-I[Dd]|Return-Path|Reporting-MTA|Final-Recipient): |-{3,}|pass ?-?(?:word|code)|contrase|kennwort|passwort|mot de passe|passcode/i;

/**
 * The words of a server without what may follow them. Where the line ends were lost nothing tells where they end, so only
 * the codes are kept.
 */
export function safeReply(text: string, isBounded: boolean): string | null {
  const { basic, enhanced, text: line } = readReply(text.slice(0, 2 * LONGEST));
  const codes = [basic, enhanced].filter((code) => code !== null).join(' ');
  if (!isBounded) return codes === '' ? null : codes;
  const end = line.search(NOT_OF_A_SERVER);
  const words = (end < 0 ? line : line.slice(0, end)).slice(0, LONGEST).trim();
  return words === '' ? null : words;
}
