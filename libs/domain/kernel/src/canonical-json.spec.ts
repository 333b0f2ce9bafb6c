import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson, NotCanonicalError } from './canonical-json.js';

const text = fc.string({ unit: 'grapheme' }).filter((value) => value.isWellFormed());
const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('document')),
    fc.dictionary(fc.oneof(text, fc.nat().map(String)), tie('document')),
  ),
}));

describe('canonical JSON', () => {
  it('is what another implementation of RFC 8785 writes', () => {
    fc.assert(fc.property(document, (value) => expect(canonicalJson(value)).toBe(canonicalize(value))));
  });

  it('sorts by UTF-16 code unit and escapes as little as it can', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '10': 4, '9': 5, '\u{1f600}': 6, '\u0080': 7, ö: 8 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"10":4,"9":5,"\u0080":7,"ö":8,"€":1,"😀":6,"\ufb33":3}');
    expect(canonicalJson('\u0007"\\\u007f投诉')).toBe('"\\u0007\\"\\\\\u007f投诉"');
    expect(canonicalJson(-0)).toBe('0');
  });

  it.each([
    [{ a: [0, { b: 0.5 }] }, '/a/1/b'],
    [{ a: 2 ** 53 }, '/a'],
    [{ a: NaN }, '/a'],
    [{ a: undefined }, '/a'],
    [{ a: ['\ud800'] }, '/a/0'],
    [{ a: { '\udc00': 1 } }, '/a'],
    [{ a: { b: new Date(0) } }, '/a/b'],
    [{ a: () => 1 }, '/a'],
    [new Map(), '/'],
    [1n, '/'],
  ])('refuses what has no exact form and says where: %#', (value, place) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonicalError);
    expect(() => canonicalJson(value)).toThrow(`No canonical JSON at ${place}: `);
  });
});
