import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canonicalBytes, canonicalJson, NotCanonicalError } from './canonical-json.js';

const folder = fileURLToPath(new URL('../../../../../shared/vectors/merkle/jcs-rfc8785/testdata/', import.meta.url));
const read = (kind: string, name: string): string => readFileSync(`${folder}${kind}/${name}`, 'utf8');

/** The one test document with fractions and 1E30, which the log refuses by design; the RFC's own form is still checked. */
const OUTSIDE_BY_DESIGN = 'values.json';

describe('canonical JSON', () => {
  if (existsSync(folder)) {
    const names = readdirSync(`${folder}input`);

    it('has the bytes of RFC 8785’s own test data', () => {
      expect(names).toHaveLength(6);
      for (const name of names.filter((name) => name !== OUTSIDE_BY_DESIGN)) {
        const bytes = Buffer.from(canonicalBytes(JSON.parse(read('input', name))));
        expect([name, bytes.toString()]).toEqual([name, read('output', name)]);
        const wanted = read('outhex', name.replace('.json', '.txt')).replaceAll(/\s/g, '');
        expect([name, bytes.toString('hex')]).toEqual([name, wanted]);
      }
    });

    it('is refused to fractions and large numbers, which the library below would write by the RFC', () => {
      const values: unknown = JSON.parse(read('input', OUTSIDE_BY_DESIGN));
      expect(canonicalize(values)).toBe(read('output', OUTSIDE_BY_DESIGN));
      expect(() => canonicalJson(values)).toThrow(NotCanonicalError);
    });
  } else console.log('Left out: ../shared/vectors/merkle/jcs-rfc8785 is not there.');

  it.each([
    [0.5, '/: 0.5 is not a safe integer'],
    [{ a: [1, 2 ** 53] }, '/a/1: 9007199254740992 is not a safe integer'],
    [{ a: undefined }, '/a: a value of type undefined'],
    [NaN, 'NaN is not a safe integer'],
    [1n, 'a value of type bigint'],
    ['\ud800', 'a lone surrogate or NUL'],
    [{ '\udc00': 1 }, 'a key with a lone surrogate or NUL'],
    [{ name: { zh: 'a\0' } }, '/name/zh: a lone surrogate or NUL'],
    [{ 'a\0': 1 }, 'a key with a lone surrogate or NUL'],
    [new Date(0), 'not a plain object'],
  ])('is refused to what would be rounded, dropped or read differently', (value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });
});
