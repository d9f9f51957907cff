import { describe, expect, test } from 'vitest';
import { plusMinutes } from '../../../services/cases/instant.ts';
import { createDossierLinks, type DossierClaims } from '../../../services/request/dossier-links.ts';
import { linkSeal } from '../../../services/request/link-seal.ts';
import { NOW } from '../../builders/facts.ts';

const OLD = 'an old secret of at least 32 characters';
const NEW = 'a new secret of at least 32 characters';
const claims: DossierClaims = {
  ref: 'k7q4md',
  operatorId: 'op/ä 1',
  language: 'de',
  timeZone: 'Europe/Berlin',
  expiresAt: plusMinutes(NOW, 15),
};
const made = (...secrets: readonly string[]) =>
  createDossierLinks({ secrets, publicUrl: 'https://desk.example/imi/' });
const tokenOf = (url: string): string => url.split('/').at(-1) ?? '';

describe('a link to a dossier', () => {
  test('says for which case and whom it was made, in one part of an address', () => {
    const url = made(NEW).url(claims);
    expect(url).toMatch(/^https:\/\/desk\.example\/imi\/dossier\/[\w-]+\.[0-9a-f]{32}$/);
    expect(made(NEW).read(tokenOf(url), NOW)).toEqual(claims);
  });

  test('holds across a change of the secret, and ends when the old one is taken away', () => {
    const token = tokenOf(made(OLD).url(claims));
    expect(made(NEW, OLD).read(token, NOW)).toEqual(claims);
    expect(made(NEW).read(token, NOW)).toEqual({ problem: 'forged' });
  });

  test('ends at its very instant', () => {
    const token = tokenOf(made(NEW).url(claims));
    expect(made(NEW).read(token, plusMinutes(NOW, 14.99))).toEqual(claims);
    expect(made(NEW).read(token, plusMinutes(NOW, 15))).toEqual({ problem: 'expired' });
  });

  test('is none when its seal is that of another kind of link', () => {
    const [claim = ''] = tokenOf(made(NEW).url(claims)).split('.');
    const other = linkSeal('request link', NEW, claim).toString('hex');
    expect(made(NEW).read(`${claim}.${other}`, NOW)).toEqual({ problem: 'forged' });
  });

  test('is none when what it says is sealed, and still no claim', () => {
    for (const value of [null, [], ['k7q4md', 'op-1', 'xx', 'UTC', 1], 'text', { ref: 'k7q4md' }]) {
      const claim = Buffer.from(JSON.stringify(value)).toString('base64url');
      const token = `${claim}.${linkSeal('dossier link', NEW, claim).toString('hex')}`;
      expect(made(NEW).read(token, NOW)).toEqual({ problem: 'malformed' });
    }
  });

  test('is not made for somebody whose id does not fit, nor without a secret', () => {
    expect(() => made(NEW).url({ ...claims, operatorId: 'x'.repeat(2_000) })).toThrow(RangeError);
    expect(() => made()).toThrow(RangeError);
    expect(() => made(NEW, '')).toThrow(RangeError);
  });
});
