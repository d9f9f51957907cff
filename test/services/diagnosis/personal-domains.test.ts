import { describe, expect, test } from 'vitest';
import {
  isAccessProvider,
  isDisposableDomain,
  isPersonalDomain,
} from '../../../services/diagnosis/personal-domains.ts';

describe('a mailbox of one’s own', () => {
  test.each([
    'gmail.com',
    'GMAIL.com.',
    'outlook.es',
    'hotmail.gr',
    'yahoo.hu',
    'proton.me',
    'tuta.com',
    'web.de',
    'gmx.at',
    'laposte.net',
    'libero.it',
    'wp.pl',
    'o2.pl',
    'seznam.cz',
    'azet.sk',
    'freemail.hu',
    'abv.bg',
    'inbox.lv',
    'sapo.pt',
    'ziggo.nl',
    'luukku.com',
    'eircom.net',
    'mail.gr',
    'net.hr',
    'mailbox.org',
  ])('%s', (domain) => {
    expect(isPersonalDomain(domain)).toBe(true);
    expect(isDisposableDomain(domain)).toBe(false);
  });
});

describe('a mailbox that is thrown away', () => {
  test.each(['mailinator.com', 'yopmail.com', 'x.yopmail.com', 'temp-mail.io', 'Guerrillamail.com.'])(
    '%s',
    (domain) => {
      expect(isDisposableDomain(domain)).toBe(true);
      expect(isPersonalDomain(domain)).toBe(true);
    },
  );
});

test('an access provider looks personal, and a great free one is no access provider', () => {
  for (const domain of [
    'telefonica.net',
    'otenet.gr',
    'cytanet.com.cy',
    'telia.com',
    'poste.it',
    'infomaniak.com',
  ])
    expect([isAccessProvider(domain), isPersonalDomain(domain)]).toEqual([true, true]);
  for (const domain of ['gmail.com', 'web.de', 'wp.pl']) expect(isAccessProvider(domain)).toBe(false);
});

test.each([
  'mptmd.gob.es',
  'gov.uk',
  'bund.de',
  'interieur.gouv.fr',
  'ec.europa.eu',
  'madrid.es',
  'gmail.com.ayto.example',
  'notgmail.com.es',
  'mygmail.ayto.example',
  'com',
  '',
])('%s is in no list, which makes it neither personal nor official', (domain) => {
  expect(isPersonalDomain(domain)).toBe(false);
  expect(isDisposableDomain(domain)).toBe(false);
});
