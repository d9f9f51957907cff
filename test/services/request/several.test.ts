import { expect, test } from 'vitest';
import type { CaseRef } from '../../../services/cases/case.ts';
import { plusDays } from '../../../services/cases/instant.ts';
import { aDraft, aPointer, NOW } from '../../builders/facts.ts';
import { anOperator, aUser } from '../../builders/people.ts';
import { aCaseWithIt, aRequest, aSender, someLetters } from './requests.ts';

const letters = someLetters();
const REFS = [
  'k7q4md',
  'aaaaaa',
  'bbbbbb',
  'cccccc',
  'dddddd',
  'eeeeee',
  'ffffff',
  'gggggg',
  'hhhhhh',
  'iiiiii',
];
const TEN = REFS.map((ref, i) =>
  aCaseWithIt({
    ref: ref as CaseRef,
    user: aUser({ id: `u-${i}`, name: `User ${i}`, email: `user${i}@getafe.example` }),
  }),
);
const [first, second] = TEN as [(typeof TEN)[0], (typeof TEN)[0]];
const contact = { name: 'Carlos Vega', email: 'carlos.vega@madrid.example' };
const sender = aSender({ reporter: contact, coordinators: [contact] });
const mail = (members = TEN, count = 0) =>
  letters.toIt({
    request: aRequest({ members: members.map(({ ref }) => ref), thread: count === 0 ? [] : ['m-0'] }),
    members,
    count,
    level: 'it-unit',
    sender,
    key: 'it-k7q4md/1/mail-it/0',
    now: NOW,
  });

test('a request about ten lists each of them, stays under 100 KB, and is answered to a coordinator', () => {
  const { text, html, cc, replyTo, subject } = mail();
  for (const { user } of TEN) expect(text).toContain(user.email);
  expect(text.length + (html?.length ?? 0)).toBeLessThan(100_000);
  expect([cc, replyTo?.address]).toEqual([[contact.email], contact.email]);
  expect(subject).toContain('10 mailboxes');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(200);
});

test('its reference stays the same when whoever asked first has the mail', () => {
  expect(mail(TEN.slice(1)).subject).toContain('K7Q-4MD');
  expect(mail(TEN.slice(1), 1).text).not.toContain('user0@getafe.example');
});

test('a preview says how many more there are, and shows none of them', () => {
  const shown = letters.preview({ c: first, draft: aDraft(), sender, further: 9, now: NOW });
  expect(shown.subject).toContain('10 mailboxes');
  expect(shown.text).toContain('9 further mailboxes');
  for (const { user } of TEN.slice(1)) expect(shown.text).not.toContain(user.email);
});

test('a reporter’s copy is about the own user alone, has no link, and belongs to no thread', () => {
  const to = anOperator({ language: 'en' });
  const request = aRequest({ members: [...REFS] });
  const copy = letters.reporterCopy({ to, c: second, request, key: 'it-k7q4md/3/copy/0/op', now: NOW });
  expect(copy.text).toContain(second.user.email);
  expect(copy.text).toContain('AAA-AAA');
  for (const { user } of TEN) if (user !== second.user) expect(copy.text).not.toContain(user.email);
  expect(copy.text).not.toContain('/it/');
  expect([copy.inReplyTo, copy.replyTo, copy.cc, copy.to, copy.auto]).toEqual([
    null,
    null,
    [],
    [to.email],
    true,
  ]);
  expect(copy.messageId).not.toContain('k7q4md');
});

test('a request asks whether the entry of that time expired, with IT’s own words', () => {
  const before = { at: NOW, how: 'a transport rule', workedUntil: plusDays(NOW, 3) };
  const c = aCaseWithIt({ request: aPointer({ draft: aDraft({ why: 'allowed-before', before }) }) });
  const { text, html } = mail([c]);
  expect(text).toContain('has expired');
  expect(text).toContain('a transport rule');
  expect(html).toContain('a transport rule');
});
