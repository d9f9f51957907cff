import { describe, expect, it } from 'vitest';
import type { RequestEffect } from '../../../services/cases/effects.ts';
import { plusHours } from '../../../services/cases/instant.ts';
import {
  decideRequest,
  type ItRequest,
  openRequest,
  type RequestDecision,
  type RequestEventBody,
  refOfRequest,
} from '../../../services/cases/request.ts';
import { NOW } from '../../builders/facts.ts';
import { aPolicy } from '../../builders/policy.ts';

const POLICY = aPolicy();
type Opening = Extract<RequestEventBody, { kind: 'round-opened' }>;

function opening(more: Partial<Opening> = {}): Opening & { at: typeof NOW } {
  const place = { country: 'ES', region: null, timeZone: 'Europe/Madrid' };
  const base = {
    kind: 'round-opened',
    ref: 'aaaaaa',
    others: [],
    domain: 'getafe.example',
    round: 1,
  } as const;
  return { ...base, to: 'it@getafe.example', sentBy: 'assistant', insist: true, place, at: NOW, ...more };
}

function accepted(decision: RequestDecision): Extract<RequestDecision, { accepted: ItRequest }> {
  if ('ignored' in decision) throw new Error(decision.ignored);
  return decision;
}

const apply = (request: ItRequest, ...events: readonly RequestEventBody[]): ItRequest =>
  events.reduce(
    (now, event) => accepted(decideRequest(now, { ...event, at: NOW }, POLICY)).accepted,
    request,
  );

const open = (more: Partial<Opening> = {}) =>
  accepted(openRequest(opening(more), 'it-aaaaaa', POLICY)).accepted;

const MAILED: RequestEventBody = { kind: 'mailed', round: 1, count: 0, messageId: 'm-0' };
const ALLOWED: RequestEventBody = {
  kind: 'answered',
  round: 1,
  link: 1,
  answer: 'allowed',
  text: 'a rule',
  forwardTo: null,
  forwardAllowed: false,
  via: 'page',
};
const joins = (ref: string): RequestEventBody => ({ kind: 'member-joined', ref });
const leaves = (ref: string): RequestEventBody => ({ kind: 'member-left', ref });

function effectsOf(request: ItRequest, event: RequestEventBody): readonly RequestEffect[] {
  return accepted(decideRequest(request, { ...event, at: NOW }, POLICY)).effects.map(({ effect }) => effect);
}

/** Who is told what, in short. */
function told(effects: readonly RequestEffect[]): readonly string[] {
  return effects.map((effect) =>
    effect.kind === 'inform-case'
      ? `${effect.ref} ${effect.event.kind}`
      : 'ref' in effect
        ? `${effect.ref} ${effect.kind}`
        : effect.kind,
  );
}

describe('a request that several cases share', () => {
  it('takes along whoever is ready, and tells them before the mail leaves', () => {
    const { accepted: request, effects } = accepted(
      openRequest(opening({ others: ['bbbbbb', 'cccccc'] }), 'it-aaaaaa', POLICY),
    );
    expect(request.members).toEqual(['aaaaaa', 'bbbbbb', 'cccccc']);
    expect(told(effects.map(({ effect }) => effect))).toEqual([
      'bbbbbb request-joined',
      'cccccc request-joined',
      'mail-it',
      'remember-domain',
    ]);
  });

  it('lets a later case join without a further mail, and says when IT was asked and is reminded', () => {
    const effects = effectsOf(apply(open(), MAILED), joins('bbbbbb'));
    expect(told(effects)).toEqual(['bbbbbb request-joined', 'bbbbbb copy-to-reporter']);
    expect(effects[0]).toMatchObject({ event: { round: 1, askedAt: NOW, remindersSent: 0 } });
  });

  it('is joined once, and not after it was answered, given up or sent by a person', () => {
    const both = apply(open(), joins('bbbbbb'));
    const again = decideRequest(both, { ...joins('bbbbbb'), at: NOW }, POLICY);
    expect(again).toEqual({ ignored: 'member-joined.already' });
    const silent: ItRequest = { ...open(), state: { kind: 'silent', since: NOW } };
    for (const request of [apply(open(), ALLOWED), silent, open({ sentBy: 'person' })]) {
      const late = decideRequest(request, { ...joins('bbbbbb'), at: NOW }, POLICY);
      expect(late).toEqual({ ignored: 'member-joined.not-open' });
    }
  });

  it('sends each reporter a copy where several are in the mail, and none where there is one', () => {
    const both = apply(open(), joins('bbbbbb'));
    expect(told(effectsOf(both, MAILED)).filter((what) => what.endsWith('copy-to-reporter'))).toEqual([
      'aaaaaa copy-to-reporter',
      'bbbbbb copy-to-reporter',
    ]);
    expect(told(effectsOf(open(), MAILED))).toEqual(['aaaaaa request-mailed']);
  });

  it('enters every member with a failure, a reminder by a person’s hand, silence and a forward', () => {
    const both = apply(open({ others: ['bbbbbb'] }), MAILED);
    const forward = { ...ALLOWED, answer: 'forward', forwardTo: 'cau@getafe.example', forwardAllowed: true };
    expect(told(effectsOf(both, forward as RequestEventBody))).toEqual([
      'mail-it',
      'aaaaaa it-answered',
      'bbbbbb it-answered',
    ]);
    const failed: RequestEventBody = { kind: 'mail-failed', round: 1, count: 0, reply: '550' };
    expect(told(effectsOf(open({ others: ['bbbbbb'] }), failed))).toEqual([
      'aaaaaa request-mail-failed',
      'bbbbbb request-mail-failed',
    ]);
    const last = { ...both.state, remindersSent: POLICY.itRemindersMax, remindAt: NOW } as ItRequest['state'];
    expect(told(effectsOf({ ...both, state: last }, { kind: 'due' }))).toEqual([
      'aaaaaa it-silent',
      'bbbbbb it-silent',
    ]);
  });

  it('is left by one and ends with the last, whose name it keeps', () => {
    const both = apply(open({ others: ['bbbbbb'] }), MAILED);
    const one = apply(both, leaves('aaaaaa'));
    expect(one).toMatchObject({ members: ['bbbbbb'], state: { kind: 'waiting' } });
    expect(refOfRequest(one)).toBe('aaaaaa');
    const none = apply(one, leaves('bbbbbb'));
    expect(none).toMatchObject({ members: ['bbbbbb'], state: { kind: 'ended' } });
    const stranger = decideRequest(one, { ...leaves('aaaaaa'), at: NOW }, POLICY);
    expect(stranger).toEqual({ ignored: 'member-left.not-a-member' });
  });
});

describe('a next round', () => {
  it('is about those alone who ask again, once IT has answered', () => {
    const answered = apply(open({ others: ['bbbbbb', 'cccccc'] }), MAILED, ALLOWED);
    const next = apply(answered, opening({ ref: 'cccccc', round: 2, others: ['bbbbbb'] }));
    expect(next).toMatchObject({ round: 2, link: 2, members: ['cccccc', 'bbbbbb'] });
  });

  it('carries along whoever still waits, also where IT had been given up', () => {
    const both = apply(open({ others: ['bbbbbb'] }), MAILED);
    const silent: ItRequest = { ...both, state: { kind: 'silent', since: NOW } };
    const next = opening({ ref: 'cccccc', round: 2 });
    expect(apply(silent, next).members).toEqual(['cccccc', 'aaaaaa', 'bbbbbb']);
    expect(told(effectsOf(silent, next)).slice(0, 2)).toEqual([
      'aaaaaa request-joined',
      'bbbbbb request-joined',
    ]);
  });

  it('has the request’s own number, and whoever counted otherwise hears of it first', () => {
    const third = apply(open(), MAILED, ALLOWED, opening({ ref: 'bbbbbb', round: 2 }));
    const answered = apply(third, { ...ALLOWED, round: 2, link: 2 } as RequestEventBody);
    const late = opening({ ref: 'cccccc', round: 2 });
    expect(apply(answered, late).round).toBe(3);
    expect(effectsOf(answered, late)[0]).toMatchObject({ ref: 'cccccc', event: { round: 3 } });
  });

  it('that is out already is joined by whoever opens it a moment later, and opened by nobody twice', () => {
    const first = open();
    expect(told(effectsOf(first, opening({ ref: 'bbbbbb' })))).toEqual(['bbbbbb request-joined']);
    expect(decideRequest(first, opening(), POLICY)).toEqual({ ignored: 'round-opened.already' });
  });

  it('that a person sends from the own mailbox takes nobody along', () => {
    const silent: ItRequest = { ...open({ others: ['bbbbbb'] }), state: { kind: 'silent', since: NOW } };
    const byHand = opening({ round: 2, sentBy: 'person', others: ['cccccc'], domain: null });
    expect(apply(silent, byHand).members).toEqual(['aaaaaa']);
  });
});

it('remembers who answered and how the mails were let in, and nothing where IT said something else', () => {
  const news = (answer: RequestEventBody) =>
    effectsOf(open(), answer).find(({ kind }) => kind === 'remember-domain');
  expect(news(ALLOWED)).toMatchObject({ news: { to: 'it@getafe.example', allowed: 'a rule' } });
  expect(news({ ...ALLOWED, answer: 'nothing' } as RequestEventBody)).toMatchObject({
    news: { allowed: null },
  });
  expect(effectsOf({ ...open(), domain: null }, ALLOWED)).toHaveLength(1);
});

it('tells the case alone that asks again when nobody is asked any more', () => {
  const both = open({ others: ['bbbbbb'] });
  const silent: ItRequest = { ...both, state: { kind: 'silent', since: plusHours(NOW, -1) } };
  expect(told(effectsOf(silent, { kind: 'insist', ref: 'bbbbbb', round: 1 }))).toEqual(['bbbbbb it-silent']);
});
