import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sealOf } from '../../../services/storage/canonical-json.ts';

describe('canonical JSON', () => {
  it('writes the numbers, texts and words of the example in RFC 8785, 3.2.2', () => {
    const example = JSON.parse(
      `{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],` +
        String.raw`"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    );
    expect(canonicalJson(example)).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders the fields of the example in RFC 8785, 3.2.3 by their UTF-16 units', () => {
    const example = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '😀': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };
    const order = Object.keys(JSON.parse(canonicalJson(example)));
    const values = [...canonicalJson(example).matchAll(/:"([^"]*)"/g)].map(([, value]) => value);
    expect(order).toHaveLength(7);
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  // Source: RFC 8785, appendix B.
  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [1e23, '1e+23'],
    [0.000001, '0.000001'],
    [333333333.3333332, '333333333.3333332'],
  ])('writes %d as %s', (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  it('refuses what JSON cannot say', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined])
      expect(() => canonicalJson(value)).toThrow();
  });

  it('is the same for every order of the fields, and read back it is the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a seal', () => {
  it('is HMAC-SHA-256 over what is sealed and its canonical JSON', () => {
    const written = createHmac('sha256', 'key').update('anchor line\n{"a":1,"b":[]}').digest('base64url');
    expect(sealOf('anchor line', { b: [], a: 1 }, 'key')).toBe(written);
  });

  it('of one thing is none of another, though the key and the fields are the same', () => {
    const value = { n: 1, mac: 'x' };
    expect(sealOf('history entry', value, 'key')).not.toBe(sealOf('anchor line', value, 'key'));
  });
});
