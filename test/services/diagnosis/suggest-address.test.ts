import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../services/diagnosis/address-syntax.ts';
import { suggestAddress } from '../../../services/diagnosis/suggest-address.ts';

const KNOWN = ['ayto-valdeluz.example', 'xn--pea-8ma.example', 'abc.eu'];

describe('the nearest of several domains is suggested', () => {
  test('a key beside goes before a letter far away, whatever stands first', () => {
    const twins = ['valdelup.example', 'valdelux.example'];
    expect(suggestAddress('m@valdeluc.example', twins)).toBe('m@valdelux.example');
    expect(suggestAddress('m@valdeluc.example', twins.toReversed())).toBe('m@valdelux.example');
    expect(suggestAddress('m@valdeluo.example', twins)).toBe('m@valdelup.example');
  });

  test('a domain with ñ is compared and shown as people write it', () => {
    expect(suggestAddress('maria@pena.example', KNOWN)).toBe('maria@peña.example');
    expect(suggestAddress('maria@peñs.example', KNOWN)).toBe('maria@peña.example');
    expect(suggestAddress('maria@peña.example', KNOWN)).toBeNull();
    expect(suggestAddress('maria@xn--pea-8ma.example', KNOWN)).toBeNull();
  });

  test('two slips in a short name are another name', () => {
    expect(suggestAddress('x@abd.eu', KNOWN)).toBe('x@abc.eu');
    expect(suggestAddress('x@anv.eu', KNOWN)).toBeNull();
  });
});

test('an @ that is there is never moved', () => {
  expect(suggestAddress('<maria@mail.ayto-valdeluz.example>', KNOWN)).toBe(
    'maria@mail.ayto-valdeluz.example',
  );
});

test('the part before the @ is never guessed', () => {
  for (const local of ['mraia', 'maria1', 'm.a.r.i.a'])
    expect(suggestAddress(`${local}@ayto-valdeluz.example`, KNOWN)).toBeNull();
});

test('what is suggested for any text is an address, another one, and nothing more to suggest for', () => {
  const part = fc.constantFrom(
    ...[
      'maria',
      'ayto-valdeluz',
      'example',
      'gob',
      'es',
      'com',
      'peña',
      '@',
      '.',
      ',',
      ' ',
      '..',
      '<',
      '>',
      'mailto:',
    ],
    ...['\u200b', 'а', 'ı', '"', '%40', '?', '(at)', 'xn--', '\u0000', '\u202e', '；', 'con', '-', '1'],
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const suggestion = suggestAddress(given, KNOWN);
      if (suggestion === null) return;
      expect(suggestion).not.toBe(given);
      expect(readAddress(suggestion)).not.toBeNull();
      expect(readAddress(suggestAddress(suggestion, KNOWN) ?? suggestion)).not.toBeNull();
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  `${'a.'.repeat(159)}@`,
  '('.repeat(320),
  `${'@'.repeat(159)}x`,
  `x@${'a@'.repeat(150)}`,
  `${','.repeat(320)}`,
  `<${'<@'.repeat(150)}`,
  `a${' '.repeat(300)}@`,
])(
  'a text made to be slow is answered at once: %.10j…',
  (text) => {
    expect(() => suggestAddress(text, KNOWN)).not.toThrow();
  },
  500,
);
