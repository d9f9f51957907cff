import type { Case } from '../../cases/case.ts';
import type { Operator } from '../../cases/directory.ts';
import type { ReminderLevel } from '../../cases/events.ts';
import type { Instant } from '../../cases/instant.ts';
import type { ItRequest } from '../../cases/request.ts';
import type { Draft } from '../../cases/stage.ts';
import type { Message } from '../../texts/message.ts';
import type { OutgoingMail } from './mailer.ts';

/** Who stands behind a request: named in it, in Cc, and answered to. Of several cases, only who covers them all. */
export interface RequestSender {
  /** Of several cases, in place of their reporters: a coordinator; empty where nobody covers them all. */
  readonly reporter: { readonly name: string; readonly email: string };
  readonly coordinators: readonly { readonly name: string; readonly email: string }[];
  readonly nationalCoordinators: readonly { readonly name: string; readonly email: string }[];
}

/** Everything that is said by mail. Pure: the same facts make the same mail. */
export interface Letters {
  /** The request, or its `count`th reminder, in the IT unit's language. The link is signed for the request's round and link. */
  toIt(facts: {
    readonly request: ItRequest;
    readonly members: readonly Case[];
    readonly count: number;
    readonly level: ReminderLevel;
    readonly sender: RequestSender;
    readonly key: string;
    readonly now: Instant;
  }): OutgoingMail;
  /** To IT, in the thread of the request: it works, nothing is left to do. To nobody else: others may have been in it. */
  thanks(facts: {
    readonly request: ItRequest;
    readonly c: Case;
    readonly sender: RequestSender;
    readonly key: string;
    readonly now: Instant;
  }): OutgoingMail;
  /** The very text that would be sent, with the link left out, for the reporter to read before. */
  preview(facts: {
    readonly c: Case;
    readonly draft: Draft;
    readonly sender: RequestSender;
    /** How many mailboxes more the mail will be about, which this reader may know nothing of. */
    readonly further: number;
    readonly now: Instant;
  }): {
    readonly subject: string;
    readonly to: string | null;
    readonly cc: readonly string[];
    readonly text: string;
  };
  /** To who reported one of the cases of a request: what was asked about that one. No link, and nothing of the others. */
  reporterCopy(facts: {
    readonly to: Operator;
    readonly c: Case;
    readonly request: ItRequest;
    readonly key: string;
    readonly now: Instant;
  }): OutgoingMail;
  /** To somebody whom Teams does not reach: what it is about, and that the answer is given in Teams. No link acts. */
  notice(facts: {
    readonly to: Operator;
    /** As people see it. */
    readonly ref: string;
    readonly message: Message;
    readonly key: string;
    readonly now: Instant;
  }): OutgoingMail;
  /** A short mail of our own with a word to type back. Names no person and no case, and has no link. */
  probe(facts: {
    readonly to: string;
    readonly word: string;
    readonly language: string;
    readonly key: string;
    readonly now: Instant;
  }): OutgoingMail;
  /** To an address that was replaced. Names no person, no new address and no case. */
  toOldAddress(facts: {
    readonly to: string;
    readonly language: string;
    readonly key: string;
    readonly now: Instant;
  }): OutgoingMail;
}
