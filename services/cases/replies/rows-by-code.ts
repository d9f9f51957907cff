import type { ReplyRow } from './reply-meaning.ts';

const RFC3463 = 'RFC 3463';
const RFC5321 = 'RFC 5321, 4.2.3';
const IANA = 'https://www.iana.org/assignments/smtp-enhanced-status-codes/';
const MICROSOFT =
  'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online';

/** The enhanced codes, the exact ones first and their families after them. */
const ENHANCED_ROWS: readonly ReplyRow[] = [
  { meaning: 'domain-unknown', codes: ['1.2'], source: `${RFC3463}, 3.2` },
  { meaning: 'domain-unknown', codes: ['4.310'], source: MICROSOFT },
  { meaning: 'address-malformed', codes: ['1.3'], source: `${RFC3463}, 3.2` },
  { meaning: 'address-moved', codes: ['1.6'], source: `${RFC3463}, 3.2` },
  { meaning: 'sender-unverified', codes: ['1.7', '1.8'], source: `${RFC3463}, 3.2` },
  { meaning: 'protocol', codes: ['1.9'], source: IANA },
  { meaning: 'domain-takes-no-mail', codes: ['1.10'], source: 'RFC 7505, 4.1' },
  { meaning: 'sender-blocked', codes: ['1.20', '1.90'], source: MICROSOFT },
  { meaning: 'address-unknown', codes: ['1.*'], source: `${RFC3463}, 3.2` },
  { meaning: 'mailbox-disabled', codes: ['2.1', '7.13'], source: `${RFC3463}, 3.3; ${IANA}` },
  { meaning: 'mailbox-full', codes: ['2.2'], source: `${RFC3463}, 3.3` },
  { meaning: 'too-large', codes: ['2.3', '3.4'], source: `${RFC3463}, 3.3 and 3.4` },
  { meaning: 'busy', codes: ['2.121', '2.122'], source: MICROSOFT },
  { meaning: 'mailbox-trouble', codes: ['2.*'], source: `${RFC3463}, 3.3` },
  { meaning: 'system-full', codes: ['3.1'], source: `${RFC3463}, 3.4` },
  { meaning: 'busy', basic: [421, 432, 450, 451], codes: ['3.0', '3.2'], source: `${RFC3463}, 3.4` },
  { meaning: 'system-fault', codes: ['3.*'], source: `${RFC3463}, 3.4` },
  { meaning: 'busy', codes: ['4.5'], source: `${RFC3463}, 3.5` },
  { meaning: 'loop', codes: ['4.6', '4.14'], source: `${RFC3463}, 3.5; ${MICROSOFT}` },
  { meaning: 'expired', codes: ['4.7', '4.300'], source: `${RFC3463}, 3.5; ${MICROSOFT}` },
  { meaning: 'unreachable', codes: ['4.*'], source: `${RFC3463}, 3.5` },
  { meaning: 'content', codes: ['6.*'], source: `${RFC3463}, 3.7` },
  { meaning: 'address-reassigned', codes: ['7.17', '7.18'], source: 'RFC 7293, 14.4' },
  {
    meaning: 'not-authenticated',
    codes: ['7.20-27', '7.29'],
    source: `RFC 7372; RFC 7505, 4.2; RFC 8617; ${IANA}`,
  },
  { meaning: 'not-authenticated', codes: ['7.509', '7.515'], source: MICROSOFT },
  { meaning: 'insiders-only', codes: ['7.57', '7.124', '7.133-136'], source: MICROSOFT },
  { meaning: 'sender-blocked', codes: ['7.501-503', '7.511', '7.606-649', '7.700-750'], source: MICROSOFT },
];

/** The three digits alone; also where the code behind them says no more than "other". */
const NO_DETAIL = ['none', '0.0', '5.0'];
const BASIC_ROWS: readonly ReplyRow[] = [
  { meaning: 'greylisted', basic: [457], source: 'no standard; greylisting servers say it' },
  { meaning: 'busy', basic: [421, 432, 450, 451, 454, 455], codes: NO_DETAIL, source: RFC5321 },
  { meaning: 'system-full', basic: [452], codes: NO_DETAIL, source: RFC5321 },
  {
    meaning: 'address-malformed',
    basic: [501],
    codes: NO_DETAIL,
    says: /address|recipient|mailbox/i,
    source: RFC5321,
  },
  { meaning: 'domain-takes-no-mail', basic: [521, 556], codes: NO_DETAIL, source: 'RFC 7504' },
  { meaning: 'insiders-only', basic: [530], codes: NO_DETAIL, source: 'RFC 4954, 6' },
  { meaning: 'address-moved', basic: [551], codes: NO_DETAIL, source: RFC5321 },
  // A password mail is small: what it exceeds is the room in the mailbox.
  { meaning: 'mailbox-full', basic: [552], codes: NO_DETAIL, source: RFC5321 },
  { meaning: 'address-malformed', basic: [553], codes: NO_DETAIL, source: RFC5321 },
  { meaning: 'blocked-by-rule', basic: [541, 571], codes: NO_DETAIL, source: 'no standard; filters say it' },
];

export const ROWS_BY_CODE: readonly ReplyRow[] = [
  ...ENHANCED_ROWS,
  ...BASIC_ROWS,
  { meaning: 'blocked-by-rule', codes: ['7.*'], source: `${RFC3463}, 3.8` },
  { meaning: 'protocol', codes: ['5.*'], source: `${RFC3463}, 3.6` },
  { meaning: 'protocol', basic: [500, 501, 502, 503, 504, 555], codes: ['none'], source: RFC5321 },
];
