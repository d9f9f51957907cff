import { createHash } from 'node:crypto';
import type { Case } from '../cases/case.ts';
import type { Authority } from '../cases/directory.ts';
import type { ReminderLevel } from '../cases/events.ts';
import { type Instant, plusDays } from '../cases/instant.ts';
import { domainOf, isPlainAddress, readMailbox } from '../cases/mail-address.ts';
import type { MailSystem, MailSystemGuess } from '../cases/mail-system.ts';
import { showRef } from '../cases/ref.ts';
import { type ItRequest, refOfRequest } from '../cases/request.ts';
import type { Draft } from '../cases/stage.ts';
import type { Letters, RequestSender } from '../desk/ports/letters.ts';
import type { OutgoingMail } from '../desk/ports/mailer.ts';
import { type Language, languageOf } from '../texts/language.ts';
import type { Reader } from '../texts/texts.ts';
import { type Block, type FactRow, quoted } from './blocks.ts';
import { type LetterPolicy, memberFacts } from './facts.ts';
import { letterHtml } from './html.ts';
import type { Links } from './links.ts';
import { memberRows } from './member-rows.ts';
import { shortened } from './members-together.ts';
import { noticeLetter, oldAddressLetter } from './notices.ts';
import { probeLetter } from './probe-letter.ts';
import { reporterCopyLetter } from './reporter-copy.ts';
import {
  type Asks,
  askTexts,
  type RequestContent,
  reminderBlocks,
  requestBlocks,
  subjectOf,
} from './request-letter.ts';
import { type Steps, stepsOf } from './steps.ts';
import { letterText, unbrokenText } from './text.ts';
import { thanksBlocks } from './thanks-letter.ts';
import { zoneOf } from './time-zones.ts';

/** RFC 5322, 3.6.4 lets a long thread name its beginning and its latest mails. */
const REFERENCES = 10;
const CC_MAX = 12;

/** The IT unit's language, else the authority's first, else English; its clock. */
function itReader(authority: Authority): Reader {
  const tag = authority.itUnit?.language ?? authority.languages[0];
  return { language: languageOf(tag, 'en'), timeZone: zoneOf(authority) };
}

/** The same key gives the same id, so that a repeat is recognisable; the address part is that of MAIL_FROM. */
function messageIdOf(key: string, host: string): string {
  return `${key.replaceAll('/', '.').replace(/[^\w.-]/g, '')}@${host}`;
}

/** The key of an effect names the case; a mail that must not has a hash of it. */
function namelessIdOf(key: string, host: string): string {
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${host}`;
}

function references(thread: readonly string[], own: string): readonly string[] {
  const before = thread.filter((id) => id !== own);
  return before.length <= REFERENCES ? before : [...before.slice(0, 1), ...before.slice(1 - REFERENCES)];
}

/** Each address once, odd ones left out: a mistake in one coordinator's entry does not hold the request up. */
function copies(to: readonly string[], people: readonly { readonly email: string }[]): readonly string[] {
  const taken = new Set(to.map((address) => address.toLowerCase()));
  const cc: string[] = [];
  for (const { email } of people) {
    if (taken.has(email.toLowerCase()) || !isPlainAddress(email)) continue;
    taken.add(email.toLowerCase());
    cc.push(email);
  }
  return cc.slice(0, CC_MAX);
}

/** Whom a reminder also addresses; the reporter and the coordinators read along from the first mail on. */
function risenTo(level: ReminderLevel, sender: RequestSender): RequestSender['coordinators'] {
  if (level === 'it-unit') return [];
  return level === 'national-coordinator' ? sender.nationalCoordinators : sender.coordinators;
}

function replyTo({ reporter }: RequestSender): OutgoingMail['replyTo'] {
  return isPlainAddress(reporter.email) ? { name: reporter.name, address: reporter.email } : null;
}

/** Also where it left the usual domains, which opens a round of its own. */
function isHandedOn({ forwards, answers, to }: ItRequest): boolean {
  const last = answers.at(-1);
  return forwards > 0 || (last?.answer === 'forward' && last.forwardTo === to);
}

/** What the answer page shows of a request, in the IT unit's language. */
export interface Essentials {
  readonly reader: Reader;
  /** As people read it: `K7Q-4MD`. */
  readonly ref: string;
  readonly mailboxes: readonly string[];
  readonly authority: string;
  readonly facts: readonly (readonly FactRow[])[];
  /** What IT asked in the round before, and what was written to it; empty where nothing was. */
  readonly question: string;
  readonly note: string;
  readonly noteFrom: string | null;
  readonly asks: Asks;
  readonly steps: Steps;
}

function said(draft: Draft | null): Pick<Essentials, 'question' | 'note'> {
  const question = draft?.why === 'it-asks-more' ? quoted(draft.question ?? '') : '';
  return { question, note: quoted(draft?.note ?? '') };
}

export interface RequestLetters extends Letters {
  /** Throws RangeError for a request without a case. */
  essentials(
    members: readonly Case[],
    /** As the reader of the page chose; by default the IT unit's language and what its mail system looks like. */
    chosen?: {
      readonly language?: Language | undefined;
      readonly system?: MailSystem | undefined;
      /** Whose reference is shown; left out: the first case's. */
      readonly request?: ItRequest;
    },
  ): Essentials;
}

/** Members of one request share a mail domain, but not every case was looked up at a good moment. */
function mailSystemOf(cases: readonly Case[]): MailSystemGuess | null {
  return cases.find((c) => c.mailSystem !== null)?.mailSystem ?? null;
}

/** `mailFrom` as in the settings; `practice` marks every mail. */
export function createLetters(wiring: {
  readonly links: Links;
  readonly mailFrom: string;
  readonly policy: LetterPolicy;
  readonly practice: boolean;
}): RequestLetters {
  const { links, policy, practice } = wiring;
  const host = domainOf(readMailbox(wiring.mailFrom)?.address ?? '') || 'localhost';

  function contentOf(
    members: readonly { readonly c: Case; readonly draft: Draft | null }[],
    more: Pick<RequestContent, 'round' | 'forwarded' | 'sender' | 'link'> & {
      readonly ref?: string;
      readonly further?: number;
    },
  ): RequestContent {
    const [first] = members;
    if (first === undefined) throw new RangeError('a request to IT has at least one case');
    const { authority, ref } = first.c;
    return {
      ...more,
      reader: itReader(authority),
      ref: more.ref ?? showRef(ref),
      further: more.further ?? 0,
      noteFrom: first.draft?.noteBy ?? null,
      unit: { name: authority.itUnit?.name ?? null, authority: authority.name },
      members: shortened(members.map(({ c, draft }) => memberFacts(c, draft, policy))),
      mailSystem: mailSystemOf(members.map(({ c }) => c)),
      draft: first.draft,
      practice,
    };
  }

  function signed(request: ItRequest, now: Instant): { readonly url: string; readonly until: Instant } {
    const until = plusDays(now, policy.linkDays);
    const { id: requestId, round, link } = request;
    return { url: links.url({ requestId, round, link, actions: 'it-answer', expiresAt: until }), until };
  }

  /** A mail of the request's own thread; whatever follows the first one (`count` above 0) nobody clicked. */
  function inThread(
    content: RequestContent,
    blocks: readonly Block[],
    mail: Pick<OutgoingMail, 'to' | 'cc'> & {
      readonly request: ItRequest;
      readonly key: string;
      readonly now: Instant;
      readonly count: number;
    },
  ): OutgoingMail {
    const { request, key, now, count, to, cc } = mail;
    const messageId = messageIdOf(key, host);
    const thread = references(request.thread, messageId);
    const subject = subjectOf(content, count);
    const { language } = content.reader;
    return {
      messageId,
      inReplyTo: thread.at(-1) ?? null,
      references: thread,
      to,
      cc,
      replyTo: replyTo(content.sender),
      subject,
      text: letterText(blocks),
      html: letterHtml(blocks, subject, language),
      language,
      date: now,
      auto: count > 0,
    };
  }

  const toIt: Letters['toIt'] = ({ request, members, count, level, sender, key, now }) => {
    const [first] = members;
    const content = contentOf(
      members.map((c) => ({ c, draft: c.request?.draft ?? null })),
      {
        round: request.round,
        forwarded: isHandedOn(request),
        sender,
        link: signed(request, now),
        ref: showRef(refOfRequest(request)),
      },
    );
    const askedAt = first?.request?.mailedAt ?? first?.request?.sentAt ?? request.openedAt;
    const blocksOf = (said: RequestContent) =>
      count === 0 ? requestBlocks(said) : reminderBlocks(said, { count, level, askedAt });
    const to = [request.to, ...copies([request.to], risenTo(level, sender))];
    const cc = copies(to, [sender.reporter, ...sender.coordinators]);
    const mail = inThread(content, blocksOf(content), { request, key, now, count, to, cc });
    const others = blocksOf({ ...content, link: 'of-it-alone' });
    const html = letterHtml(others, mail.subject, content.reader.language);
    return { ...mail, forOthers: { text: letterText(others), html } };
  };

  const thanks: Letters['thanks'] = ({ request, c, sender, key, now }) => {
    const ref = showRef(refOfRequest(request));
    const more = { round: request.round, forwarded: false, sender, link: null, ref };
    const content = contentOf([{ c, draft: c.request?.draft ?? null }], more);
    return inThread(content, thanksBlocks(content), {
      request,
      key,
      now,
      count: 1,
      to: [request.to],
      cc: [],
    });
  };

  const preview: Letters['preview'] = ({ c, draft, sender, further }) => {
    const content = contentOf([{ c, draft }], {
      round: draft.round,
      forwarded: draft.why === 'it-forwards' && draft.to !== c.request?.to,
      sender,
      link: null,
      further,
    });
    return {
      subject: subjectOf(content, 0),
      to: draft.to,
      cc: copies(draft.to === null ? [] : [draft.to], [sender.reporter, ...sender.coordinators]),
      text: unbrokenText(requestBlocks(content)),
    };
  };

  const essentials: RequestLetters['essentials'] = (cases, chosen = {}) => {
    const [first] = cases;
    if (first === undefined) throw new RangeError('a request to IT has at least one case');
    const own = itReader(first.authority);
    const reader = chosen.language === undefined ? own : { ...own, language: chosen.language };
    const members = cases.map((c) => memberFacts(c, c.request?.draft ?? null, policy));
    const ref = showRef(chosen.request === undefined ? first.ref : refOfRequest(chosen.request));
    const guess = mailSystemOf(cases);
    return {
      reader,
      ref,
      mailboxes: members.map(({ mailbox }) => mailbox),
      authority: first.authority.name,
      facts: members.map((member) => memberRows(member, reader)),
      ...said(first.request?.draft ?? null),
      noteFrom: first.request?.draft.noteBy ?? null,
      asks: askTexts(members, reader),
      steps: stepsOf({ members, guess, chosen: chosen.system ?? null, ref, reader }),
    };
  };

  return {
    toIt,
    thanks,
    essentials,
    preview,
    // Nothing in it may lead to the other cases of the request, whose first one its key names.
    reporterCopy: (facts) =>
      reporterCopyLetter({ ...facts, messageId: namelessIdOf(facts.key, host), practice, policy }),
    notice: (facts) => noticeLetter({ ...facts, messageId: messageIdOf(facts.key, host), practice }),
    toOldAddress: (facts) =>
      oldAddressLetter({ ...facts, messageId: namelessIdOf(facts.key, host), practice }),
    probe: (facts) => probeLetter({ ...facts, messageId: namelessIdOf(facts.key, host), practice }),
  };
}
