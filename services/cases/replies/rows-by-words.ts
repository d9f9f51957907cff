import type { ReplyRow } from './reply-meaning.ts';

const RFC5321 = 'RFC 5321, 4.2.3';
const GMAIL = 'https://support.google.com/a/answer/3726730';
const MICROSOFT =
  'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online';
const EXCHANGE =
  'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/sender-filtering';
const POSTFIX = 'https://www.postfix.org/postconf.5.html';

/** Codes that say nothing by themselves, so that the words decide. */
const VAGUE = ['none', '0.0', '1.0', '2.0', '5.0', '7.0', '7.1'];
const VAGUE_BUT_POLICY = ['none', '0.0', '1.0', '2.0', '3.0', '5.0'];

const FAILS =
  '(?:fail|did not pass|didn.t pass|does not pass|reject|violat|unauthenticated|per .{0,20}policy|not align)';
const METHODS = '\\b(?:dmarc|dkim|spf)\\b';

/** Read before the codes: here the words say more than the code, or another thing. */
export const ROWS_BY_WORDS: readonly ReplyRow[] = [
  { meaning: 'greylisted', says: /gr[ea]y-?list/i, source: 'RFC 6647' },
  {
    meaning: 'greylisted',
    basic: [450, 451],
    codes: ['none', '0.0', '2.0', '7.0', '7.1'],
    says: /try again (?:later|in\b)|temporarily (?:deferred|rejected)/i,
    source: 'https://rspamd.com/doc/modules/greylisting.html',
  },
  { meaning: 'busy', basic: [421, 451], codes: ['7.500-699'], source: MICROSOFT },
  { meaning: 'busy', basic: [421, 450, 452], codes: ['2.1'], says: /too quickly|at a rate/i, source: GMAIL },
  {
    meaning: 'address-unknown',
    codes: ['4.1'],
    says: /recipient|access denied/i,
    source: MICROSOFT,
  },
  {
    meaning: 'sender-unverified',
    codes: VAGUE,
    says: /sender.{0,60}(?:domain (?:not found|does not exist)|verif)/i,
    source: `${POSTFIX}#reject_unknown_sender_domain`,
  },
  {
    meaning: 'domain-unknown',
    codes: ['none', '0.0', '4.0', '4.4', '4.3'],
    says: /name not found|name service error|unrouteable|domain (?:name )?(?:not found|does not exist|unknown)|no such domain/i,
    source: `${POSTFIX}; RFC 3463, 3.5`,
  },
  {
    meaning: 'blocked-by-rule',
    codes: VAGUE_BUT_POLICY,
    says: /sender.{0,20}(?:denied|rejected|blocked)/i,
    source: EXCHANGE,
  },
  {
    meaning: 'not-authenticated',
    codes: [...VAGUE, '7.*'],
    says: new RegExp(`${METHODS}.{0,80}${FAILS}|${FAILS}.{0,80}${METHODS}`, 'i'),
    source: `RFC 7372; RFC 7489, 10.3; ${GMAIL}`,
  },
  {
    meaning: 'mailbox-full',
    codes: VAGUE_BUT_POLICY,
    says: /over ?quota|quota (?:exceeded|full)|exceed.{0,30}quota|mailbox (?:is )?full|(?:exceed|insufficient).{0,30}(?:mailbox|storage alloc)/i,
    source: RFC5321,
  },
  {
    meaning: 'mailbox-disabled',
    codes: VAGUE_BUT_POLICY,
    says: /(?:mailbox|account|user|recipient).{0,30}(?:disabled|inactive|suspended|deactivated)/i,
    source: RFC5321,
  },
  {
    meaning: 'address-unknown',
    codes: VAGUE_BUT_POLICY,
    says: /(?:unknown|no such|invalid|non-?existent) (?:local )?(?:user|recipient|mailbox|address|account)|(?:user|recipient|mailbox|address|account)\b.{0,40}(?:unknown|not found|not exist|n.t exist|not (?:a )?valid)|no mailbox here|mailbox unavailable/i,
    source: RFC5321,
  },
  {
    meaning: 'blocked-by-rule',
    codes: VAGUE_BUT_POLICY,
    says: /\bspam|block(?:ed|list)|black-?list|polic(?:y|ies)|denied|not allowed|prohibit|reputation|relay|virus/i,
    source: RFC5321,
  },
];
