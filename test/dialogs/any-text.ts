import fc from 'fast-check';

/** Any UTF-16 at all, half surrogates and control characters among it, and half of it readable. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })), {
    maxLength: 60,
  })
  .map((codes) => String.fromCharCode(...codes));
