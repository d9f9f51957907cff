import type { OperatorRole } from '../../cases/directory.ts';
import type { Instant } from '../../cases/instant.ts';
import type { Language } from '../../texts/language.ts';

/** Somebody of the practice directory who can speak with the assistant. */
export interface PracticePerson {
  /** Operator id. */
  readonly id: string;
  readonly name: string;
  /** Role and authority by language, for people who rehearse: "Administrator, Ayuntamiento de Valdeluz". */
  readonly title: Readonly<Record<Language, string>>;
  readonly role: OperatorRole;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly tenantId: string;
  readonly aadObjectId: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The authorities looked after, or the own one for a user; empty for the national coordinator. */
  readonly authorityIds: readonly string[];
  /** The own user file, where there is one. */
  readonly userId: string | null;
}

export type Scenario =
  | 'created-an-hour-ago'
  | 'reset-helps'
  | 'mistyped-address'
  | 'swallowed'
  | 'greylisted'
  | 'refused-address'
  | 'mailbox-full'
  | 'refused-by-policy'
  | 'administrator'
  | 'has-logged-in'
  | 'disabled'
  | 'eu-login'
  | 'invited-authority'
  | 'one-of-three'
  | 'notice-missing'
  | 'held'
  | 'no-mail-record';

/** Somebody with whom one road of a case can be rehearsed. */
export interface CastMember {
  readonly scenario: Scenario;
  /** Null where there is no user file: an authority that was invited and has not registered. */
  readonly userId: string | null;
  /** The person; the authority where `userId` is null. */
  readonly name: string;
  readonly authority: string;
  readonly authorityId: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Who reports the missing mail most naturally: a {@link PracticePerson} id. */
  readonly reporterId: string;
  /** A coordinator who may approve: a {@link PracticePerson} id, never the reporter. */
  readonly coordinatorId: string;
  /** What the reporter may type to begin. */
  readonly say: Readonly<Record<Language, string>>;
  /** One friendly sentence of what can be rehearsed. */
  readonly story: Readonly<Record<Language, string>>;
}

/**
 * What a receiving mailbox does with a mail.
 * - `accept`: 250, inbox. `swallow`: 250, kept in quarantine. `swallow-once`: swallows the next mail, then accepts.
 * - `greylist`: 451 4.7.1 for the first minutes per sender and recipient, then as `accept`.
 * - `refuse-…`: 550 or 552 with that enhanced status code.
 */
export type MailboxBehaviour =
  | 'accept'
  | 'swallow'
  | 'swallow-once'
  | 'greylist'
  | 'refuse-5.1.1'
  | 'refuse-5.2.2'
  | 'refuse-5.7.1';

export interface PracticeMailbox {
  readonly address: string;
  /** The owner's name. */
  readonly owner: string;
  /** Null: nobody of the directory has this address on file at the moment. */
  readonly userId: string | null;
  readonly authorityId: string | null;
  readonly behaviour: MailboxBehaviour;
  /** Of messages in the inbox. */
  readonly inbox: number;
  /** Of messages that the filter holds. */
  readonly quarantine: number;
}

export interface PracticeMessage {
  readonly id: string;
  /** When the receiving server took it. */
  readonly at: Instant;
  /** The mailbox it was for. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly place: 'inbox' | 'quarantine';
  /** `other`: not from the practice service, such as a mail of the assistant. */
  readonly kind: 'notice' | 'password' | 'reset' | 'other';
}

/** What the receiving server said to one recipient of a mail. */
export interface PracticeReceipt {
  readonly to: string;
  readonly outcome: 'accepted' | 'deferred' | 'refused';
  /** The SMTP reply as received. */
  readonly reply: string;
}

/** The practice admin service with everybody in it, and the mail servers of their authorities. Loopback only. */
export interface PracticeWorld {
  /** Resolves when both servers listen and all mails of the past went through. */
  start(): Promise<void>;
  close(): Promise<void>;
  /** Does what is due by the clock: first mails, password mails, retries. Never rejects for a mail that failed. */
  tick(): Promise<void>;
  /** Everything as on the first day, created relative to now. Ports, token and ids stay. */
  startAgain(): Promise<void>;
  /** Of the admin service, without a path; throws before start. */
  readonly url: string;
  /** Bearer token of the admin service. */
  readonly token: string;
  /** Port on 127.0.0.1 of the server that receives for every hosted domain; throws before start. */
  readonly smtpPort: number;
  people(): readonly PracticePerson[];
  cast(): readonly CastMember[];
  mailboxes(): readonly PracticeMailbox[];
  /** The address stands in somebody's user file, whether or not there is such a mailbox. */
  isUsersAddress(address: string): boolean;
  /** The domains the receiving server takes mail for, and the authority of each. */
  domains(): readonly { readonly domain: string; readonly authorityId: string | null }[];
  /** Newest first, inbox and quarantine; empty for an address nobody has. */
  messages(address: string): readonly PracticeMessage[];
  /** Quarantine to inbox; nothing happens where it is there already, or gone. */
  release(messageId: string): Promise<void>;
  /** Nothing happens for an address nobody has. */
  setBehaviour(address: string, behaviour: MailboxBehaviour): Promise<void>;
  /** Lets mail in for every mailbox of the domain that swallows, greylists or refuses by policy. */
  allowDomain(domain: string): Promise<void>;
  /** Hands a mail to the receiving server over its socket; one answer for each recipient. */
  receive(mail: { from: string; to: readonly string[]; raw: Buffer }): Promise<readonly PracticeReceipt[]>;
  /** Calls back after anything above may have changed. */
  onChanged(listener: () => void): () => void;
}
