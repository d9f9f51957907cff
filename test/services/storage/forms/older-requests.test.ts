import { expect, test } from 'vitest';
import { remember } from '../../../../services/cases/domain-memory.ts';
import { remindersOf } from '../../../../services/cases/insisting.ts';
import { decideRequest } from '../../../../services/cases/request.ts';
import { requestKeys } from '../../../../services/desk/index-keys.ts';
import { domainMemoryForm } from '../../../../services/storage/forms/domain-form.ts';
import { requestEffectForm } from '../../../../services/storage/forms/effect-form.ts';
import { requestForm } from '../../../../services/storage/forms/request-form.ts';
import { draftForm } from '../../../../services/storage/forms/stage-form.ts';
import { NOW } from '../../../builders/facts.ts';
import { aPolicy } from '../../../builders/policy.ts';

/** As it was stored before cases shared a request. */
const OLDER = {
  id: 'it-k7q4md',
  revision: 2,
  openedAt: NOW,
  members: ['k7q4md'],
  place: { country: 'ES', region: 'ES-MD', timeZone: 'Europe/Madrid' },
  round: 1,
  link: 1,
  forwards: 0,
  to: 'it@getafe.example',
  sentBy: 'assistant',
  thread: ['m-0@desk.example'],
  answers: [],
  state: { kind: 'waiting', since: NOW, remindAt: NOW, remindersSent: 1 },
};

test('a request from before cases shared one is read, answered and left, and joined by nobody', () => {
  const request = requestForm.parse(OLDER);
  expect(request.domain).toBeNull();
  expect(requestKeys(request)).toEqual(['case:k7q4md']);
  const left = decideRequest(request, { kind: 'member-left', ref: 'k7q4md', at: NOW }, aPolicy());
  expect(left).toMatchObject({ accepted: { state: { kind: 'ended' } } });
});

test('what such a request still has to tell is read too', () => {
  const event = { kind: 'request-mailed', round: 1, at: NOW };
  expect(requestEffectForm.parse({ kind: 'inform-case', ref: 'k7q4md', event })).toMatchObject({
    event: { together: false },
  });
});

test('a draft from before is not one of a domain that is known', () => {
  const draft = { round: 1, why: 'nothing-known', to: null, note: '', question: null, version: 1 };
  expect(draftForm.parse(draft).before).toBeNull();
});

test('what is remembered of a domain is the same once it was stored', () => {
  const memory = remember(null, 'getafe.example', { kind: 'asked', at: NOW });
  expect(domainMemoryForm.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
});

test('a request that was reminded of before is reminded of further, and is not paused', () => {
  const request = requestForm.parse(OLDER);
  expect(remindersOf(request)).toEqual({ sent: 1, lastAt: null, nextAt: NOW, paused: false });
  expect(request.thankedRound).toBe(0);
  const event = { kind: 'request-mail-failed', round: 1, reply: '550 no' };
  expect(requestEffectForm.parse({ kind: 'inform-case', ref: 'k7q4md', event })).toMatchObject({
    event: { count: 0 },
  });
});
