import { isPlainAddress } from '../../cases/mail-address.ts';
import type { PastedMail } from '../../cases/pasted.ts';
import { senderAddress } from '../../cases/sender-address.ts';
import { isCommissionAddress } from './commission.ts';
import type { MailHeaders } from './mail-parts.ts';

type ReceivedMail = Extract<PastedMail, { readonly kind: 'received-mail' }>;

const PASSED = /\bdkim ?= ?pass\b[^;]*?\bheader\.[di] ?= ?@?([A-Za-z0-9.-]{1,253})/gi;

function isAligned(domain: string, from: string): boolean {
  const fromDomain = from.slice(from.lastIndexOf('@') + 1).toLowerCase();
  return fromDomain === domain || fromDomain.endsWith(`.${domain}`);
}

/**
 * `d=` of a signature that passed, by the topmost results alone: the receiving server adds its own above those that came
 * with the mail. Source: RFC 8601, 2.7.1 and 5.
 */
function dkimDomain(headers: MailHeaders, from: string): string | null {
  const [own = ''] = headers.values('authentication-results');
  const passed = [...own.matchAll(PASSED)].map(([, domain = '']) => domain.toLowerCase().replace(/\.$/, ''));
  return passed.find((domain) => isAligned(domain, from)) ?? passed[0] ?? null;
}

/** A route, a group or another @ around it, and mail programs do not agree on who sent it. */
function standsAlone(from: string, written: string): boolean {
  const address = from.toLowerCase();
  const header = written.toLowerCase().trim();
  return header === address || header.endsWith(`<${address}>`);
}

/** What tells of a mail, and is none of those that are missing. */
function isOfServer(from: string): boolean {
  return /^(?:mailer-daemon|postmaster)@/i.test(from);
}

function isReport(headers: MailHeaders): boolean {
  return headers.values('content-type').some((type) => /^multipart\/report/i.test(type));
}

/** Null without exactly one sender: which of several counts, mail programs do not agree. */
export function readReceivedMail(headers: MailHeaders, isJoined: boolean): ReceivedMail | null {
  const [from, another] = headers.from;
  if (from === undefined || another !== undefined || headers.values('from').length !== 1) return null;
  if (!isPlainAddress(from) || isOfServer(from) || isReport(headers)) return null;
  const envelope = headers.values('return-path')[0]?.match(/^<?([^\s<>]*)>?/)?.[1] ?? '';
  return {
    kind: 'received-mail',
    from,
    isCommission:
      senderAddress(from) !== null &&
      isCommissionAddress(from) &&
      standsAlone(from, headers.values('from')[0] ?? ''),
    envelopeFrom: isPlainAddress(envelope) ? envelope : null,
    dkimDomain: dkimDomain(headers, from),
    // Where the line ends were lost the body may have run into it.
    subject: isJoined ? null : headers.subject,
    messageId: headers.messageId,
    sentAt: headers.date,
  };
}
