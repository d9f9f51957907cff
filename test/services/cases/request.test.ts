import { describe, expect, it } from 'vitest';
import { reminderLevel, remindersOf } from '../../../services/cases/insisting.ts';
import { plusMinutes, toInstant } from '../../../services/cases/instant.ts';
import {
  decideRequest,
  type ItRequest,
  openRequest,
  type RequestDecision,
  type RequestEventBody,
  requestDue,
} from '../../../services/cases/request.ts';
import { NOW } from '../../builders/facts.ts';
import { aPolicy } from '../../builders/policy.ts';

const POLICY = aPolicy();
const PLACE = { country: 'ES', region: 'ES-MD', timeZone: 'Europe/Madrid' };
const WEDNESDAY = toInstant('2026-11-25T08:00:00Z');

function opening(more: Partial<Extract<RequestEventBody, { kind: 'round-opened' }>> = {}) {
  const base = { kind: 'round-opened', ref: 'k7q4md', round: 1, to: 'it@getafe.example' } as const;
  return {
    ...base,
    others: [],
    domain: 'getafe.example',
    sentBy: 'assistant',
    insist: true,
    place: PLACE,
    at: NOW,
    ...more,
  } as const;
}

function accepted(decision: RequestDecision): ItRequest {
  if ('ignored' in decision) throw new Error(decision.ignored);
  return decision.accepted;
}

function requestAfter(...events: readonly RequestEventBody[]): ItRequest {
  const first = accepted(openRequest(opening(), 'it-k7q4md', POLICY));
  return events.reduce(
    (request, event) => accepted(decideRequest(request, { ...event, at: NOW }, POLICY)),
    first,
  );
}

const MAILED: RequestEventBody = { kind: 'mailed', round: 1, count: 0, messageId: 'm-0' };

function answer(more: Partial<Extract<RequestEventBody, { kind: 'answered' }>> = {}): RequestEventBody {
  const base = { kind: 'answered', round: 1, link: 1, answer: 'allowed', text: 'done' } as const;
  return { ...base, forwardTo: null, forwardAllowed: false, via: 'page', ...more };
}

const FORWARD = answer({ answer: 'forward', forwardTo: 'mail@getafe.example', forwardAllowed: true });

function outcome(request: ItRequest, event: RequestEventBody, at = NOW): string {
  const decision = decideRequest(request, { ...event, at }, POLICY);
  if ('ignored' in decision) return `× ${decision.ignored}`;
  const effects = decision.effects.flatMap(({ effect }) => {
    if (effect.kind === 'remember-domain') return [];
    if (effect.kind === 'inform-case') return [effect.event.kind];
    return [effect.kind === 'mail-it' ? `mail ${effect.count} ${effect.level}` : effect.kind];
  });
  return [decision.accepted.state.kind, ...effects].join(' ');
}

const BY_HAND = { via: { operatorId: 'op-coordinator', name: 'Carlos Vega' } } as const;
const PAUSED: RequestEventBody = { kind: 'paused', ...BY_HAND };
const REMIND: RequestEventBody = { kind: 'remind-now', ...BY_HAND };

const SILENT = { ...requestAfter(MAILED), state: { kind: 'silent', since: NOW } } as const;

describe('a request to IT', () => {
  it.each<[string, ItRequest, RequestEventBody, string]>([
    [
      'mails as soon as a round is opened',
      requestAfter(MAILED),
      opening({ round: 2 }),
      'mailing mail 0 it-unit',
    ],
    ['opens a round once', requestAfter(MAILED), opening(), '× round-opened.already'],
    ['waits once it was mailed', requestAfter(), MAILED, 'waiting request-mailed'],
    ['knows a repeat of a mail', requestAfter(MAILED), MAILED, '× mailed.already'],
    ['knows a mail of another round', requestAfter(), { ...MAILED, round: 2 }, '× mailed.other-round'],
    [
      'says that it could not be mailed',
      requestAfter(),
      { kind: 'mail-failed', round: 1, count: 0, reply: '550' },
      'not-mailed request-mail-failed',
    ],
    [
      'tells everybody when a reminder could not be mailed',
      requestAfter(MAILED, REMIND),
      { kind: 'mail-failed', round: 1, count: 1, reply: '550' },
      'not-mailed request-mail-failed',
    ],
    [
      'knows a failure of an earlier reminder',
      requestAfter(MAILED, REMIND, REMIND),
      { kind: 'mail-failed', round: 1, count: 1, reply: '550' },
      '× mail-failed.not-mailing',
    ],
    [
      'takes an answer although its reminder could not be mailed',
      requestAfter(MAILED, REMIND, { kind: 'mail-failed', round: 1, count: 1, reply: '550' }),
      answer(),
      'answered it-answered',
    ],
    [
      'keeps an answer although a mail failed late',
      requestAfter(MAILED, answer()),
      { kind: 'mail-failed', round: 1, count: 0, reply: '550' },
      '× mail-failed.not-mailing',
    ],
    ['takes an answer', requestAfter(MAILED), answer(), 'answered it-answered'],
    [
      'takes an answer by hand, without a link',
      requestAfter(MAILED),
      answer({ link: null, via: { operatorId: 'op', name: 'Carlos Vega' } }),
      'answered it-answered',
    ],
    ['takes one answer a round', requestAfter(MAILED, answer()), answer(), '× answered.already'],
    [
      'takes no answer to an older round',
      requestAfter(MAILED, opening({ round: 2 })),
      answer(),
      '× answered.superseded',
    ],
    ['takes an answer although it was given up', SILENT, answer(), 'answered it-answered'],
    [
      'takes none once it was ended',
      requestAfter(MAILED, { kind: 'member-left', ref: 'k7q4md' }),
      answer(),
      '× answered.ended',
    ],
    ['goes where it is forwarded to', requestAfter(MAILED), FORWARD, 'mailing mail 0 it-unit it-answered'],
    [
      'is not forwarded to nobody',
      requestAfter(MAILED),
      { ...FORWARD, forwardTo: null } as RequestEventBody,
      '× answered.no-forward-address',
    ],
    [
      'stops insisting at a forward outside the rules',
      requestAfter(MAILED),
      { ...FORWARD, forwardAllowed: false } as RequestEventBody,
      'answered it-answered',
    ],
    [
      'is ended once',
      requestAfter({ kind: 'member-left', ref: 'k7q4md' }),
      { kind: 'member-left', ref: 'k7q4md' },
      '× ended.already',
    ],
    ['is paused', requestAfter(MAILED), PAUSED, 'waiting'],
    ['is paused once', requestAfter(MAILED, PAUSED), PAUSED, '× paused.already'],
    ['is not paused while nothing is planned', requestAfter(), PAUSED, '× paused.nothing-to-pause'],
    [
      'goes on after an automatic reply as if nobody had written',
      requestAfter(MAILED),
      { kind: 'auto-replied', text: 'Back on Monday', ...BY_HAND },
      'waiting',
    ],
    [
      'keeps no automatic reply once it is answered',
      requestAfter(MAILED, answer()),
      { kind: 'auto-replied', text: 'Back on Monday', ...BY_HAND },
      '× auto-replied.not-waiting',
    ],
    ['is reminded of by hand', requestAfter(MAILED, PAUSED), REMIND, 'waiting mail 1 it-unit'],
    [
      'is reminded of by hand also after it was given up',
      SILENT,
      REMIND,
      'waiting mail 10 national-coordinator',
    ],
    ['is not reminded of once answered', requestAfter(MAILED, answer()), REMIND, '× remind-now.not-waiting'],
    [
      'is insisted on once',
      requestAfter(MAILED),
      { kind: 'insist', ref: 'k7q4md', round: 1 },
      '× insist.already',
    ],
    [
      'stays paused when a case comes back to it',
      requestAfter(MAILED, PAUSED),
      { kind: 'insist', ref: 'k7q4md', round: 1 },
      '× insist.already',
    ],
    [
      'tells a case that comes back that it was given up',
      SILENT,
      { kind: 'insist', ref: 'k7q4md', round: 1 },
      'silent it-silent',
    ],
    ['is not due while it is mailed', requestAfter(), { kind: 'due' }, '× due.not-waiting'],
  ])('%s', (_what, request, event, expected) => {
    expect(outcome(request, event)).toBe(expected);
  });

  it('ends the old link with a forward, and allows three in a round', () => {
    const forwarded = accepted(decideRequest(requestAfter(MAILED), { ...FORWARD, at: NOW }, POLICY));
    expect(forwarded).toMatchObject({ to: 'mail@getafe.example', link: 2, forwards: 1 });
    expect(outcome(forwarded, answer({ link: 1 }))).toBe('× answered.superseded');
    const thrice = { ...forwarded, forwards: 3 };
    expect(outcome(thrice, { ...FORWARD, link: 2 } as RequestEventBody)).toBe('× answered.too-many-forwards');
    expect(accepted(openRequestAgain(thrice)).forwards).toBe(0);
  });

  it('is reminded of on working days, rising, until the cap, and then given up', () => {
    let request = requestAfter(MAILED);
    const said: string[] = [];
    for (let due = requestDue(request); due !== null; due = requestDue(request)) {
      expect(outcome(request, { kind: 'due' }, plusMinutes(due, -1))).toBe('× due.not-yet');
      said.push(outcome(request, { kind: 'due' }, due));
      request = accepted(decideRequest(request, { kind: 'due', at: due }, POLICY));
    }
    expect(said).toEqual([
      'waiting mail 1 it-unit',
      'waiting mail 2 it-unit',
      'waiting mail 3 it-unit',
      'waiting mail 4 it-unit-and-coordinator',
      'waiting mail 5 it-unit-and-coordinator',
      'waiting mail 6 it-unit-and-coordinator',
      'waiting mail 7 national-coordinator',
      'waiting mail 8 national-coordinator',
      'waiting mail 9 national-coordinator',
      'silent it-silent',
    ]);
    expect(reminderLevel(9, POLICY)).toBe('national-coordinator');
  });

  it('is first reminded of at nine in the morning of the second working day', () => {
    expect(requestDue(requestAfter(MAILED))).toBe(WEDNESDAY);
  });

  it('is paused for ten working days, and then goes on by itself', () => {
    const paused = requestAfter(MAILED, PAUSED);
    expect(remindersOf(paused)).toEqual({
      sent: 0,
      lastAt: null,
      nextAt: '2026-12-07T08:00:00.000Z',
      paused: true,
    });
    expect(outcome(paused, { kind: 'due' }, WEDNESDAY)).toBe('× due.not-yet');
    const end = requestDue(paused) ?? NOW;
    expect(outcome(paused, { kind: 'due' }, end)).toBe('waiting mail 1 it-unit');
    const goingOn = accepted(decideRequest(paused, { kind: 'due', at: end }, POLICY));
    expect(remindersOf(goingOn)).toMatchObject({ sent: 1, paused: false });
  });

  it('can be paused for longer, and the pause be ended by a reminder', () => {
    const paused = requestAfter(MAILED, PAUSED);
    const longer = accepted(decideRequest(paused, { ...PAUSED, at: plusMinutes(NOW, 3 * 1440) }, POLICY));
    expect(remindersOf(longer)?.nextAt).toBe('2026-12-10T08:00:00.000Z');
    expect(remindersOf(requestAfter(MAILED, PAUSED, REMIND))).toMatchObject({
      paused: false,
      nextAt: WEDNESDAY,
    });
  });

  it('says when the latest reminder left, not when it was due', () => {
    const later = plusMinutes(NOW, 20);
    const mailed = { kind: 'mailed', round: 1, count: 1, messageId: 'm-1' } as const;
    const reminded = accepted(decideRequest(requestAfter(MAILED, REMIND), { ...mailed, at: later }, POLICY));
    expect(remindersOf(reminded)).toMatchObject({ sent: 1, lastAt: later });
    expect(remindersOf(requestAfter(MAILED, REMIND))?.lastAt).toBeNull();
    expect(remindersOf(requestAfter(MAILED, answer()))).toBeNull();
  });

  it('is thanked for once a round, when nobody waits any more, and only where it was mailed', () => {
    const SOLVED: RequestEventBody = { kind: 'solved', ref: 'k7q4md' };
    const LEFT: RequestEventBody = { kind: 'member-left', ref: 'k7q4md' };
    expect(outcome(requestAfter(MAILED), SOLVED)).toBe('× solved.others-wait');
    expect(outcome(requestAfter(LEFT), SOLVED)).toBe('× solved.never-mailed');
    const decision = decideRequest(requestAfter(MAILED, LEFT), { ...SOLVED, at: NOW }, POLICY);
    expect(decision).toMatchObject({
      accepted: { thankedRound: 1 },
      effects: [{ effect: { kind: 'thank-it', ref: 'k7q4md', round: 1 } }],
    });
    expect(outcome(requestAfter(MAILED, LEFT, SOLVED), SOLVED)).toBe('× solved.already');
  });

  it('is not insisted on while it is only probable', () => {
    const probable = accepted(openRequest(opening({ insist: false }), 'it-k7q4md', POLICY));
    const mailed = accepted(decideRequest(probable, { ...MAILED, at: NOW }, POLICY));
    expect(requestDue(mailed)).toBeNull();
    const confirmed = accepted(
      decideRequest(mailed, { kind: 'insist', ref: 'k7q4md', round: 1, at: NOW }, POLICY),
    );
    expect(requestDue(confirmed)).toBe(WEDNESDAY);
  });

  it('that a person sent is never mailed by us: the person is asked to remind IT', () => {
    const sent = openRequest(opening({ sentBy: 'person' }), 'it-k7q4md', POLICY);
    if ('ignored' in sent) throw new Error(sent.ignored);
    expect([sent.effects, requestDue(sent.accepted)]).toEqual([[], WEDNESDAY]);
    expect(outcome(sent.accepted, { kind: 'due' }, WEDNESDAY)).toBe('waiting it-reminded');
  });

  it('tells every member of an answer, under a key of its own', () => {
    const two = requestAfter({ kind: 'member-joined', ref: 'zzzzzz' });
    const decision = decideRequest(two, { ...answer(), at: NOW }, POLICY);
    if ('ignored' in decision) throw new Error(decision.ignored);
    expect(
      decision.effects.flatMap(({ key, effect }) =>
        effect.kind === 'inform-case' ? [[key, effect.ref]] : [],
      ),
    ).toEqual([
      ['it-k7q4md/3/inform-case/0', 'k7q4md'],
      ['it-k7q4md/3/inform-case/1', 'zzzzzz'],
    ]);
  });
});

function openRequestAgain(request: ItRequest): RequestDecision {
  return decideRequest(request, opening({ round: 2 }), POLICY);
}
