import type { Case } from '../cases/case.ts';
import type { Operator } from '../cases/directory.ts';
import type { CaseEventKind, ItAnswer, PersonActing, Via } from '../cases/events.ts';
import { earliest, type Instant } from '../cases/instant.ts';
import { isVouchedFor } from '../cases/moves/draft.ts';
import { mayBring } from '../cases/permissions.ts';
import type { ByHand, ItRequest } from '../cases/request.ts';
import type { IgnoredKey } from '../texts/en/catalogue.ts';
import { createAlarm } from './alarm.ts';
import { createAnswering } from './answering.ts';
import { createBell } from './bell.ts';
import { createCaseDoor, type Outcome } from './case-door.ts';
import { createCommitCase } from './commit-case.ts';
import { deliverCaseEffect } from './deliver-case.ts';
import { deliverRequestEffect } from './deliver-request.ts';
import { createDomains } from './domains.ts';
import type { Delivering } from './effects/context.ts';
import { createExporting, type Exporting } from './exporting.ts';
import { byTheFileNow, isOfWeight } from './fresh-file.ts';
import { refusedNote } from './history/refused-note.ts';
import { type Complaint, createOpening, type Opening } from './open-case.ts';
import { createOutbox } from './outbox.ts';
import type { DeskParts } from './parts.ts';
import { createPeople, type People } from './people.ts';
import type { RequestSender } from './ports/letters.ts';
import { createRequestDoor } from './request-door.ts';
import { senderOf } from './request-sender.ts';
import { createRetention } from './retention.ts';
import { addressIn, eventOf, type Said } from './said.ts';
import { createSerial } from './serial.ts';
import { takePasted } from './take-pasted.ts';
import { createViewing, type Viewing } from './viewing.ts';

export interface AnswerOfIt {
  readonly round: number;
  /** Null where a coordinator records what came by mail or telephone. */
  readonly link: number | null;
  readonly answer: ItAnswer;
  readonly text: string;
  readonly forwardTo: string | null;
}

export type Answered =
  | { readonly kind: 'recorded'; readonly request: ItRequest }
  | { readonly kind: 'ignored'; readonly because: IgnoredKey; readonly request: ItRequest }
  | { readonly kind: 'not-found' };

/** What a coordinator does about the insisting; an automatic reply is kept, and is no answer. */
export type Insisting =
  | { readonly kind: 'remind-now' | 'paused' }
  | { readonly kind: 'auto-replied'; readonly text: string };

export interface Desk extends Viewing, Exporting {
  readonly people: People;
  open(complaint: Complaint, speaker: Operator): Promise<Opening>;
  /** The one door for what a person says; `not-found` also where the person may not know of the case. */
  say(ref: string, said: Said, speaker: Operator, via?: Via): Promise<Outcome>;
  request(id: string): Promise<{ readonly request: ItRequest; readonly members: readonly Case[] } | null>;
  answer(requestId: string, answer: AnswerOfIt, via: 'page' | ByHand): Promise<Answered>;
  /** A coordinator's hand on the insisting. */
  insist(
    ref: string,
    what: Insisting,
    speaker: Operator,
  ): Promise<Answered | { readonly kind: 'not-allowed' }>;
  /** Who stands behind the request that the case is part of, or would send now. */
  sender(c: Case): Promise<RequestSender>;
  /** How many cases more the request would be about that this case would send now. */
  further(c: Case): Promise<number>;
  /** Everything that is due by now; resolves when all of it was delivered or postponed. */
  tick(): Promise<void>;
  /** From here on timers fire and the outboxes are delivered, those of before a restart first. */
  start(): Promise<void>;
  /** What is under way ends; nothing new begins. */
  close(): Promise<void>;
}

/** What is overdue is being worked on already; it is looked at again after this. */
const OVERDUE_MS = 200;
/** And after this at the latest, where it fails again and again. */
const OVERDUE_FAILING_MS = 5_000;
/** More than any case can have to catch up on; whatever is due after that is a mistake, and never an endless one. */
const ROUNDS_AT_MOST = 1_000;

export function createDesk(parts: DeskParts): Desk {
  const { cases, requests, clock, log } = parts;
  const serial = createSerial();
  const people = createPeople(parts.admin, clock);
  const untried = new Set<string>();
  const commit = createCommitCase(cases, untried);
  let closed = false;

  const kickCase = (ref: string): void => {
    caseOutbox.kick(ref);
    alarm?.reset();
  };
  const kickRequest = (id: string): void => {
    requestOutbox.kick(id);
    alarm?.reset();
  };

  const viewing = createViewing(parts);
  const { named } = viewing;
  const domains = createDomains(parts, serial);
  const door = createCaseDoor(parts, serial, commit, domains, kickCase);
  const requestDoor = createRequestDoor(parts, serial, kickRequest);
  const { request, answer, record } = createAnswering(parts, door, requestDoor);
  const delivering: Delivering = { parts, people, serial, door, requestDoor, domains, untried };

  const caseOutbox = createOutbox({
    store: cases,
    clock,
    log,
    deliver: (ref, entry) => deliverCaseEffect(delivering, ref, entry),
    change: door.outbox,
  });
  const requestOutbox = createOutbox({
    store: requests,
    clock,
    log,
    deliver: (id, entry) => deliverRequestEffect(delivering, id, entry),
    change: requestDoor.outbox,
  });
  const bell = createBell(
    [
      {
        dueBy: cases.dueBy,
        due: (ref) => door.apply(ref, { kind: 'due' }, { kind: 'clock' }),
        deliver: caseOutbox.kick,
      },
      {
        dueBy: requests.dueBy,
        due: (id) => requestDoor.apply(id, { kind: 'due' }),
        deliver: requestOutbox.kick,
      },
    ],
    { clock, log, closed: () => closed },
  );
  const retention = createRetention(parts, serial, requestDoor, () => closed);
  const open = createOpening(parts, serial, commit, door, domains, kickCase);
  let alarm: ReturnType<typeof createAlarm> | null = null;
  let failuresSeen = 0;
  let failedRings = 0;

  /** One outbox may give the other something to do. */
  async function settled(): Promise<void> {
    await caseOutbox.quiet();
    await requestOutbox.quiet();
    await caseOutbox.quiet();
  }

  const failures = (): number => bell.failures() + caseOutbox.failures() + requestOutbox.failures();

  async function ring(): Promise<void> {
    if (closed) return;
    await serial.run('ring', async () => {
      await bell.ring();
      await retention.round();
    });
    failedRings = failures() > failuresSeen ? failedRings + 1 : 0;
    failuresSeen = failures();
    alarm?.reset();
  }

  async function nextDue(): Promise<Instant | null> {
    const [ofCases, ofRequests] = await Promise.all([cases.nextDue(), requests.nextDue()]);
    return earliest(ofCases, ofRequests);
  }

  /** Said to whoever tried, and kept for whoever looks into it. */
  async function refuse(ref: string, event: CaseEventKind, by: PersonActing): Promise<void> {
    log.info('not allowed', { case: ref, event, right: by.right });
    const attempt = { event, because: 'not-allowed', by, at: clock.now() };
    await door.note(ref, ({ state, history }) => refusedNote(attempt, state, history));
  }

  /** The case itself is the first. */
  async function together(c: Case): Promise<readonly Case[]> {
    if (c.stage.kind === 'drafting-request') {
      const { draft } = c.stage;
      const alone = draft.to === null || !isVouchedFor(c, draft);
      return [c, ...(alone || draft.to === null ? [] : await domains.goingAlong(c, draft.to))];
    }
    const members = c.request === null ? [] : ((await request(c.request.requestId))?.members ?? []);
    const isMember = members.some(({ ref }) => ref === c.ref);
    return [c, ...(isMember ? members.filter(({ ref }) => ref !== c.ref) : [])];
  }

  return {
    people,
    open,
    ...viewing,
    ...createExporting(parts, door, named),

    async say(ref, said, speaker, via) {
      const known = await named(ref, speaker);
      const found =
        known !== null && isOfWeight(said.kind) ? await byTheFileNow(parts.admin, speaker, known) : known;
      if (found === null) return { kind: 'not-found' };
      const seen = via === undefined ? found : { ...found, by: { ...found.by, via } };
      const { c, by } = seen;
      const mayBeMail = said.kind === 'mail-pasted' || said.kind === 'it-answered';
      const pasted = mayBeMail ? await parts.readPasted(said.text) : null;
      if (said.kind === 'mail-pasted') return takePasted(door, seen, pasted);
      if (!mayBring(by, said.kind, c)) {
        await refuse(ref, said.kind, by);
        return { kind: 'not-allowed', c };
      }
      // An automatic reply answers nothing, whatever it was recorded as.
      if (pasted?.kind === 'automatic-reply') return takePasted(door, seen, pasted);
      if (said.kind === 'it-answered' && c.request !== null && c.stage.kind !== 'held-by-sender') {
        const given = {
          round: c.request.draft.round,
          link: null,
          answer: said.answer,
          // Of a pasted mail the facts alone are kept, as evidence.
          text: pasted === null ? said.text : '',
          forwardTo: said.answer === 'forward' ? addressIn(said.text) : null,
        };
        const recorded = await record(seen, given, speaker);
        if (pasted !== null && recorded.kind !== 'not-found') await takePasted(door, seen, pasted);
        return recorded;
      }
      return door.apply(ref, await eventOf(said, c, parts), by);
    },

    request,
    answer,

    async insist(ref, what, speaker) {
      const seen = await named(ref, speaker);
      if (seen === null) return { kind: 'not-found' };
      const { operatorId, name, right } = seen.by;
      if (!mayBring(seen.by, 'it-answered', seen.c)) {
        await refuse(ref, 'it-answered', seen.by);
        return { kind: 'not-allowed' };
      }
      if (seen.c.request === null) return { kind: 'not-found' };
      const body = { ...what, via: { operatorId, name, right } };
      const outcome = await requestDoor.apply(seen.c.request.requestId, body);
      return outcome.kind === 'accepted' ? { kind: 'recorded', request: outcome.request } : outcome;
    },

    sender: async (c) => senderOf({ people }, await together(c)),
    further: async (c) => (c.stage.kind === 'drafting-request' ? (await together(c)).length - 1 : 0),

    async tick() {
      for (let round = 0; round < ROUNDS_AT_MOST; round += 1) {
        const failedBefore = failures();
        await serial.run('ring', bell.ring);
        await settled();
        const next = await nextDue();
        if (next === null || next > clock.now() || failures() > failedBefore) {
          if (!(await serial.run('ring', retention.round))) return;
        }
      }
      log.error('what is due does not come to an end', { rounds: ROUNDS_AT_MOST });
    },

    async start() {
      alarm = createAlarm({
        clock,
        next: nextDue,
        ring: () => void ring(),
        patience: () => Math.min(OVERDUE_MS * 2 ** failedRings, OVERDUE_FAILING_MS),
      });
      await ring();
    },

    async close() {
      closed = true;
      alarm?.stop();
      await serial.run('ring', async () => undefined);
      await Promise.all([caseOutbox.rest(), requestOutbox.rest()]);
    },
  };
}
