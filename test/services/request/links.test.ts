import { describe, expect, test } from 'vitest';
import { toInstant } from '../../../services/cases/instant.ts';
import { createLinks, type LinkClaims } from '../../../services/request/links.ts';

const publicUrl = 'https://desk.example/imi/';
const links = createLinks({ secrets: ['a secret of the desk'], publicUrl });
const now = toInstant('2026-11-23T10:00:00Z');
const claims: LinkClaims = {
  requestId: 'it-k7q4md',
  round: 2,
  link: 3,
  actions: 'it-answer',
  expiresAt: toInstant('2026-12-23T10:00:00Z'),
};

describe('a link', () => {
  test('says again what was signed, until it ends', () => {
    expect(links.read(links.token(claims), now)).toEqual(claims);
    expect(links.read(links.token({ ...claims, actions: 'eml' }), now)).toMatchObject({ actions: 'eml' });
    expect(links.read(links.token(claims), toInstant('2026-12-23T09:59:59.999Z'))).toEqual(claims);
    expect(links.read(links.token(claims), claims.expiresAt)).toEqual({ problem: 'expired' });
  });

  test('is short, and has nothing that a mail program would cut off', () => {
    const url = links.url(claims);
    expect(url).toMatch(/^https:\/\/desk\.example\/imi\/it\/[\w.-]*[0-9a-f]$/);
    expect(links.token(claims).length).toBeLessThan(64);
  });

  test('is worth nothing when one character of it was changed', () => {
    const token = links.token(claims);
    for (let at = 0; at < token.length; at += 1) {
      const changed = `${token.slice(0, at)}${token[at] === '1' ? '2' : '1'}${token.slice(at + 1)}`;
      expect(links.read(changed, now)).toHaveProperty('problem');
    }
  });

  test('stays good when a new secret comes first, and ends with its own secret', () => {
    const token = links.token(claims);
    const renewed = createLinks({ secrets: ['a new one', 'a secret of the desk'], publicUrl });
    expect(renewed.read(token, now)).toEqual(claims);
    expect(renewed.token(claims)).not.toBe(token);
    const forgotten = createLinks({ secrets: ['a new one'], publicUrl });
    expect(forgotten.read(token, now)).toEqual({ problem: 'forged' });
  });

  test('is told to be expired only when it is genuine', () => {
    const old = links.token({ ...claims, expiresAt: toInstant('2020-01-01T00:00:00Z') });
    expect(links.read(old, now)).toEqual({ problem: 'expired' });
    const forged = `${old.slice(0, -1)}${old.endsWith('0') ? '1' : '0'}`;
    expect(links.read(forged, now)).toEqual({ problem: 'forged' });
  });

  test.each([
    '',
    '.',
    'x'.repeat(2_000_000),
    links.token(claims).toUpperCase(),
    `${links.token(claims)}\n`,
    '\u0000',
    'it-k7q4md.2.3.a.zzzzzzzzz.x',
  ])('that is none at all is said to be malformed: %.30j', (token) => {
    expect(links.read(token, now)).toEqual({ problem: 'malformed' });
  });
});

test('an id that would break the form of a link is not signed', () => {
  expect(() => links.token({ ...claims, requestId: 'a.b' })).toThrow(RangeError);
  expect(() => links.token({ ...claims, requestId: '../x' })).toThrow(RangeError);
});

test('there is no signing without a secret', () => {
  expect(() => createLinks({ secrets: [], publicUrl })).toThrow(RangeError);
  expect(() => createLinks({ secrets: ['one', ''], publicUrl })).toThrow(RangeError);
});
