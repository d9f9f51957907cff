import type { Case } from '../../../services/cases/case.ts';
import { dueOf } from '../../../services/cases/deadlines.ts';
import { type Decision, decide, type Keyed } from '../../../services/cases/decide.ts';
import type { User } from '../../../services/cases/directory.ts';
import type { CaseEffect, RequestEffect } from '../../../services/cases/effects.ts';
import type {
  Actor,
  CaseEvent,
  CaseEventBody,
  ItAnswer,
  PersonActing,
} from '../../../services/cases/events.ts';
import { type Instant, plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import { type Intake, openCase } from '../../../services/cases/open-case.ts';
import {
  decideRequest,
  type ItRequest,
  openRequest,
  type RequestEvent,
  type RequestEventBody,
  requestDue,
} from '../../../services/cases/request.ts';
import { aReport, evidence } from '../../builders/facts.ts';
import { anAuthority, aReporter, aUser } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import {
  AWAITED,
  bodyOf,
  type Happening,
  type Outcome,
  sensible,
  sensibleOfLoan,
  type Words,
} from './random-life.ts';

const POLICY = aPolicy();
const ASSISTANT: Actor = { kind: 'assistant' };

/** Told of every event of the case, before and after. */
export type Witness = (seen: {
  readonly before: Case;
  readonly event: CaseEvent;
  readonly decision: Decision;
}) => void;

const AT_THE_REQUEST: readonly string[] = ['send-to-it', 'insist', 'end-request'];

function laneOf(kind: string): string {
  return AT_THE_REQUEST.includes(kind) ? 'request' : kind;
}

/** A case, its request and both outboxes, as the desk would keep them; one thing happens at a time. */
export function createWorld(start: Instant, createdHoursAgo: number, witness: Witness) {
  let now = start;
  let file: User = aUser({ createdAt: plusHours(start, -createdHoursAgo) });
  let n = 0;
  const intake: Intake = {
    ref: 'k7q4md' as Case['ref'],
    at: now,
    reporter: aReporter(),
    profile: 'imi',
    missing: 'both',
    user: file,
    authority: anAuthority(),
    report: aReport(),
    blocked: null,
    mails: [],
  };
  const opened = openCase(intake, POLICY);
  let c = opened.accepted;
  let request: ItRequest | null = null;
  let outbox: readonly Keyed<CaseEffect>[] = opened.effects.filter(({ effect }) => effect.kind !== 'tell');
  let mails: readonly Keyed<RequestEffect>[] = [];

  function apply(body: CaseEventBody, by: Actor): Decision {
    n += 1;
    const code4 = `c${String(n).padStart(3, '0')}`;
    const event = { ...body, at: now, by, code4 } as CaseEvent;
    const before = c;
    const decision = decide(before, event, POLICY);
    if ('accepted' in decision) {
      c = decision.accepted;
      outbox = [...outbox, ...decision.effects.filter(({ effect }) => effect.kind !== 'tell')];
    }
    witness({ before, event, decision });
    return decision;
  }

  function applyToRequest(body: RequestEventBody): void {
    const event: RequestEvent = { ...body, at: now };
    if (request === null && event.kind !== 'round-opened') return;
    const decision =
      request === null
        ? openRequest(event as RequestEvent & { kind: 'round-opened' }, 'it-k7q4md', POLICY)
        : decideRequest(request, event, POLICY);
    if ('ignored' in decision) return;
    request = decision.accepted;
    mails = [...mails, ...decision.effects];
  }

  function reset(how: Outcome): void {
    if (c.stage.kind !== 'resetting') return;
    if (how.kind === 'works') {
      const mail = { ...evidence('queued'), to: c.user.email };
      apply({ kind: 'reset-done', resetId: `r-${n}`, requestedAt: now, evidence: mail }, ASSISTANT);
      return;
    }
    const refusals = [
      { because: 'in-flight', resetId: null },
      { because: 'in-flight', resetId: `r-other-${n}` },
      { because: 'not-permitted' },
      { because: 'not-permitted' },
      { because: 'not-supported' },
    ] as const;
    const refusal = how.kind === 'refused' ? refusals[how.n] : undefined;
    apply(
      refusal === undefined
        ? { kind: 'effect-failed', effect: 'reset-password' }
        : { kind: 'reset-refused', refusal },
      ASSISTANT,
    );
  }

  function change(effect: Extract<CaseEffect, { kind: 'change-address' }>, how: Outcome): void {
    if (c.stage.kind !== 'changing-address') return;
    const refusals = ['version-conflict', 'address-in-use', 'invalid-email', 'not-permitted'] as const;
    if (how.kind === 'works' && effect.version === file.version) {
      file = { ...file, email: effect.email, version: `v${n}-changed` };
      apply({ kind: 'address-changed', user: file }, ASSISTANT);
    } else if (how.kind === 'fails') apply({ kind: 'effect-failed', effect: effect.kind }, ASSISTANT);
    else {
      const because = how.kind === 'refused' ? (refusals[how.n] ?? 'version-conflict') : 'version-conflict';
      apply({ kind: 'address-change-refused', because }, ASSISTANT);
    }
  }

  function read(effect: CaseEffect, how: Outcome): void {
    if (how.kind === 'fails') apply({ kind: 'effect-failed', effect: effect.kind }, ASSISTANT);
    else if (how.kind === 'refused' && how.n === 9)
      apply({ kind: 'user-unavailable', because: 'gone' }, ASSISTANT);
    else
      apply(
        { kind: 'user-read', user: file, authority: c.authority, report: aReport(file.email) },
        ASSISTANT,
      );
  }

  function look(effect: Extract<CaseEffect, { kind: 'look-at-mail' }>, how: Outcome): void {
    if (how.kind !== 'works' || effect.resetId === null) return;
    const seen = { ...how.evidence, to: c.user.email, seenAt: now };
    apply({ kind: 'mail-seen', resetId: effect.resetId, evidence: seen }, ASSISTANT);
  }

  function deliver({ effect }: Keyed<CaseEffect>, how: Outcome): void {
    switch (effect.kind) {
      case 'read-user':
        read(effect, how);
        return;
      case 'reset-password':
        reset(how);
        return;
      case 'change-address':
        change(effect, how);
        return;
      case 'look-at-mail':
        look(effect, how);
        return;
      case 'send-probe': {
        const { askedAt } = effect;
        const no = how.kind === 'fails' ? null : '550 5.1.1 Unknown';
        const outcome: CaseEventBody =
          how.kind === 'works'
            ? { kind: 'probe-mailed', askedAt, reply: '250 OK' }
            : { kind: 'probe-refused', askedAt, reply: no };
        apply(outcome, ASSISTANT);
        // At least once: the same a second time has to change nothing.
        apply(outcome, ASSISTANT);
        return;
      }
      case 'send-to-it': {
        const place = { country: 'ES', region: null, timeZone: 'Europe/Madrid' };
        const { round, to, by: sentBy, insist } = effect;
        const shared = { others: [], domain: 'getafe.example' };
        applyToRequest({ kind: 'round-opened', ref: c.ref, ...shared, round, to, sentBy, insist, place });
        return;
      }
      case 'insist':
        applyToRequest({ kind: 'insist', ref: c.ref, round: effect.round });
        return;
      case 'end-request':
        applyToRequest({ kind: 'member-left', ref: c.ref });
        return;
      default:
        return;
    }
  }

  function deliverMail({ key, effect }: Keyed<RequestEffect>, how: Outcome): void {
    if (effect.kind === 'inform-case') {
      const by: Actor = effect.event.kind === 'it-answered' ? { kind: 'it-unit' } : ASSISTANT;
      apply(effect.event, by);
      // At least once: the same news a second time has to change nothing.
      if (how.kind === 'delayed') apply(effect.event, by);
      return;
    }
    if (effect.kind !== 'mail-it') return;
    const { round, count } = effect;
    if (request === null || (request.state.kind !== 'mailing' && request.state.kind !== 'waiting')) return;
    applyToRequest(
      how.kind === 'works'
        ? { kind: 'mailed', round, count, messageId: key }
        : { kind: 'mail-failed', round, count, reply: '550 no' },
    );
  }

  function delivers(which: number, how: Outcome): void {
    const all = [...outbox, ...mails];
    const drawn = all[which % Math.max(1, all.length)];
    if (drawn === undefined) return;
    // What is asked of one system keeps its order.
    const lane = laneOf(drawn.effect.kind);
    const chosen = all.find(({ effect }) => laneOf(effect.kind) === lane) ?? drawn;
    if (how.kind === 'delayed' && chosen.effect.kind !== 'inform-case') {
      apply({ kind: 'effect-delayed', effect: chosen.effect.kind, until: plusMinutes(now, 1) }, ASSISTANT);
      return;
    }
    const ofCase = outbox.find(({ key }) => key === chosen.key);
    const ofRequest = mails.find(({ key }) => key === chosen.key);
    outbox = outbox.filter(({ key }) => key !== chosen.key);
    mails = mails.filter(({ key }) => key !== chosen.key);
    if (ofCase !== undefined) deliver(ofCase, how);
    else if (ofRequest !== undefined) deliverMail(ofRequest, how);
  }

  function rings(): void {
    for (let left = 50; left > 0; left -= 1) {
      const due = dueOf(c);
      const requestAt = request === null ? null : requestDue(request);
      if (due !== null && due <= now) apply({ kind: 'due' }, { kind: 'clock' });
      else if (requestAt !== null && requestAt <= now) applyToRequest({ kind: 'due' });
      else return;
    }
    throw new Error('the clock rings for ever');
  }

  function says(words: Words, who: PersonActing): void {
    const code = c.stage.kind === 'awaiting-approval' ? c.stage.proposal.code : 'none';
    const shown = c.stage.kind === 'checking-address' ? (c.stage.report?.address ?? '') : '';
    const body = bodyOf(words, who, { code, shown, n });
    // Elsewhere the answers of IT come by the request.
    if (body.kind === 'it-answered' && c.stage.kind !== 'held-by-sender') return;
    const decision = apply(body, who);
    if ('accepted' in decision) apply(body, who);
  }

  function itAnswers(answer: ItAnswer, outside: boolean, to: string): void {
    if (request === null) return;
    const forwardTo = answer === 'forward' ? to : null;
    const { round, link } = request;
    const given = {
      round,
      link,
      answer,
      text: '',
      forwardTo,
      forwardAllowed: !outside,
      via: 'page',
    } as const;
    applyToRequest({ kind: 'answered', ...given });
  }

  /** Whatever is to be delivered is, or else an hour and more goes by, or IT answers. */
  function goesBy(which: number, how: Outcome): void {
    if (outbox.length + mails.length > 0) {
      delivers(which, how);
      return;
    }
    const answer = (['allowed', 'released', 'nothing', 'more'] as const)[which % 16];
    if (answer !== undefined) itAnswers(answer, false, '');
    now = plusMinutes(now, which % 2 === 0 ? 7 : 2000);
    rings();
  }

  return {
    now: () => now,
    state: () => ({ c, request, outbox, mails }),
    step(happening: Happening): void {
      switch (happening.kind) {
        case 'goes-on': {
          const waits = AWAITED[c.stage.kind];
          const awaited = outbox.findIndex(({ effect }) => effect.kind === waits);
          const said = sensibleOfLoan(c, happening.n) ?? sensible(c.stage.kind, happening.n);
          const byIt = said?.words === 'it-answered' && c.stage.kind !== 'held-by-sender';
          if (awaited >= 0) delivers(awaited, happening.how);
          else if (said === null || byIt || happening.n % 3 === 0) goesBy(happening.n, happening.how);
          else says(said.words, said.who);
          return;
        }
        case 'says':
          says(happening.words, happening.who);
          return;
        case 'delivers':
          delivers(happening.which, happening.how);
          return;
        case 'passes':
          now = plusMinutes(now, happening.minutes);
          rings();
          return;
        case 'it-answers':
          itAnswers(happening.answer, happening.outside, happening.to);
          return;
      }
    },
  };
}
