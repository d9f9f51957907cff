/**
 * What a mail server's reply says, and whose side it is about: the address, the mailbox, the receiving system, the way
 * to it, a rule of the receiving side, the sending side, or time alone.
 */
export const SIDE_OF = {
  'address-unknown': 'address',
  'address-moved': 'address',
  'address-reassigned': 'address',
  'address-malformed': 'address',
  'domain-unknown': 'address',
  'domain-takes-no-mail': 'address',
  'mailbox-full': 'mailbox',
  'mailbox-disabled': 'mailbox',
  'mailbox-trouble': 'mailbox',
  'too-large': 'system',
  'system-full': 'system',
  'system-fault': 'system',
  protocol: 'system',
  unreachable: 'network',
  expired: 'network',
  loop: 'network',
  'blocked-by-rule': 'policy',
  'insiders-only': 'policy',
  content: 'policy',
  'not-authenticated': 'sender',
  'sender-unverified': 'sender',
  'sender-blocked': 'sender',
  greylisted: 'time',
  busy: 'time',
} as const;

export type ReplyMeaning = keyof typeof SIDE_OF;
export type ReplySide = (typeof SIDE_OF)[ReplyMeaning];

/** One line of the table. All that is given has to fit. */
export interface ReplyRow {
  readonly meaning: ReplyMeaning;
  /** `subject.detail` of the enhanced code, a range such as `7.606-649`, a whole subject such as `1.*`, or `none`. */
  readonly codes?: readonly string[];
  /** The three digits before it. */
  readonly basic?: readonly number[];
  readonly says?: RegExp;
  readonly source: string;
}
