import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalBytes, canonicalJson, NotCanonicalError } from './canonical-json.js';

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

  it.each([2, 32, 33, 500])('sorts %i keys', (count) => {
    const value = Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${(n * 7) % count}-${-n}`, n]));
    expect(canonicalJson(value)).toBe(canonicalize(value));
  });

  it('leaves every text as it was when others are written behind it, long ones and refused ones among them', () => {
    const value = (n: number) => ({ n, text: '投诉😀'.repeat(n % 97 === 0 ? 10_000 : n % 13) });
    const texts = Array.from({ length: 2_000 }, (_, n) => {
      if (n % 7 === 0) expect(() => canonicalBytes({ begun: n, refused: 0.5 })).toThrow(NotCanonicalError);
      return canonicalBytes(value(n));
    });
    for (const [n, bytes] of texts.entries()) expect(Buffer.from(bytes).toString()).toBe(canonicalize(value(n)));
  });

  it('is right for a value that asks for canonical JSON while it is written', () => {
    const inner = { b: 1, a: 2 };
    const outer = Object.defineProperty({}, 'inner', { enumerable: true, get: () => canonicalJson(inner) });
    expect(canonicalJson([outer, outer])).toBe(
      String.raw`[{"inner":"{\"a\":2,\"b\":1}"},{"inner":"{\"a\":2,\"b\":1}"}]`,
    );
  });
});
