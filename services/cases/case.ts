import type { Authority, MailState, User } from './directory.ts';
import type { ItAnswer } from './events.ts';
import type { Instant } from './instant.ts';
import type { Loan, LoanBefore, LoanWish } from './loan.ts';
import type { MailSystemGuess } from './mail-system.ts';
import type { Probe } from './probe.ts';
import type { Draft, Stage } from './stage.ts';

/** Six characters of an alphabet that survives the telephone, in lower case: `k7q4md`, shown as `K7Q-4MD`. */
export type CaseRef = string & { readonly __brand: 'CaseRef' };

/** Which sender's habits apply. Source of `eu-login`: EU Login help, "up to 20 minutes". */
export type MailProfile = 'imi' | 'eu-login';

export type MissingMail = 'notice' | 'password' | 'both';

export interface Reporter {
  readonly operatorId: string;
  readonly name: string;
  readonly email: string;
}

/** What is known of one mail, by whom, when. `state` never says more than its source saw. */
export interface MailEvidence {
  readonly state: MailState;
  readonly to: string;
  readonly seenAt: Instant;
  /** When the mail was handed over for sending. */
  readonly sentAt: Instant | null;
  /** The latest attempt. */
  readonly attemptAt: Instant | null;
  readonly host: string | null;
  readonly reply: string | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  /** Whose word this is: it was read from a bounce that this person pasted. Null: the sending side's record. */
  readonly pastedBy: string | null;
}

/** What a mail that a colleague received shows of the sender: the word of whoever pasted it. */
export interface SenderSeen {
  readonly from: string;
  readonly envelopeFrom: string | null;
  /** `d=` of a signature that the colleague's server says passed. */
  readonly dkimDomain: string | null;
  readonly messageId: string | null;
  readonly by: string;
  readonly at: Instant;
}

export type ResetPurpose = 'first' | 'correction' | 'again' | 'verification' | 'loan' | 'loan-return';

/** Who authorised an effect; stored with it, and the right is asked again when it is carried out. */
export interface Order {
  readonly onBehalfOf: string;
  readonly requestedBy: string;
  readonly approvedBy: string | null;
}

export interface ResetDone {
  readonly resetId: string | null;
  /** By the admin service's clock. */
  readonly requestedAt: Instant;
  /** By our own clock, so that it can be compared with what people said. */
  readonly knownAt: Instant;
  readonly purpose: ResetPurpose;
  readonly to: string;
  readonly order: Order;
  readonly evidence: MailEvidence;
}

/** What became known of a request while the case was on another way; it is acted on when the case comes back. */
export interface PendingNews {
  readonly news: Exclude<ItAnswer, 'forward'> | 'forward-outside' | 'silent' | 'not-mailed';
  /** What IT wrote, whom it names, or the mail server's reply. */
  readonly text: string;
}

/** The latest request to IT; the request itself is a document of its own. */
export interface RequestPointer {
  readonly requestId: string;
  /** The text's facts as they were sent; its round is the round that IT answers. */
  readonly draft: Draft;
  readonly to: string;
  readonly evidence: MailEvidence | null;
  readonly sentAt: Instant;
  /** When this case's requests of the last day were sent, this one included. */
  readonly sentLately: readonly Instant[];
  readonly sentBy: 'assistant' | 'person';
  /** Null until the mail left, or where a person sends it. */
  readonly mailedAt: Instant | null;
  readonly remindersSent: number;
  readonly pending: PendingNews | null;
  /** IT's answer to this round was taken in; a repeat of it changes nothing. */
  readonly answered: boolean;
  /** When IT said, in this round or one before, that such mail is let in from now on. */
  readonly allowedAt: Instant | null;
}

export type AddressFinding =
  | 'syntax'
  | 'invisible-characters'
  | 'look-alike-characters'
  | 'surrounding-junk'
  | 'missing-at-sign'
  | 'several-at-signs'
  | 'stray-dot'
  | 'comma-for-dot'
  | 'missing-ending'
  | 'unknown-ending'
  | 'not-a-domain-of-the-authority'
  | 'looks-like-a-typo'
  | 'domain-does-not-exist'
  | 'domain-takes-no-mail'
  | 'domain-unknown'
  | 'personal'
  | 'access-provider'
  | 'disposable';

/** What could be said of an address without sending a mail. Suggestions are only suggestions. */
export interface AddressReport {
  readonly address: string;
  readonly findings: readonly AddressFinding[];
  readonly suggestion: string | null;
  /** The domain is exactly one of the authority's `mailDomains`. */
  readonly official: boolean;
  /** What the MX records of the domain look like; null: there are none, or nobody could say. */
  readonly mailSystem: MailSystemGuess | null;
}

export interface Case {
  readonly ref: CaseRef;
  /** The number of accepted events. */
  readonly revision: number;
  readonly openedAt: Instant;
  readonly profile: MailProfile;
  readonly user: User;
  readonly authority: Authority;
  readonly reporters: readonly Reporter[];
  readonly missing: MissingMail;
  /** The address on file is at a free-mail or disposable provider: there is no IT unit to write to. */
  readonly personalMailbox: boolean;
  /** Of the official mailbox, also while another one is lent. */
  readonly mailSystem: MailSystemGuess | null;
  /** The latest time that somebody said the mail has not arrived. */
  readonly complaint: { readonly by: string; readonly at: Instant };
  /** The newest mail with a password that was known when the case was opened. */
  readonly firstMail: MailEvidence | null;
  readonly resets: readonly ResetDone[];
  readonly request: RequestPointer | null;
  readonly loan: Loan | null;
  readonly loanWish: LoanWish | null;
  readonly loanBefore: LoanBefore | null;
  /** The latest mail of our own to this mailbox. */
  readonly probe: Probe | null;
  /** From a mail that a colleague received, where somebody pasted one. */
  readonly senderSeen: SenderSeen | null;
  /** The instant at which an effect first had to wait for another system; null: nothing is held up. */
  readonly heldUpSince: Instant | null;
  readonly stage: Stage;
}
