import { describe, expect, it } from '@jest/globals';
import { CIPHER_SUITES, DEFAULT_SUITE } from './cipher-suites.js';
import { fingerprintOf, MasterKeys } from './master-keys.js';

const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const [wang, li] = ['4b2a0000-0000-4000-8000-000000000001', '4b2a0000-0000-4000-8000-000000000002'] as const;
const keys = new MasterKeys(new Map([[1, old]]), 1, DEFAULT_SUITE);
const both = new MasterKeys(
  new Map([
    [1, old],
    [2, fresh],
  ]),
  2,
  'sm4ctr-hmacsm3',
);

describe('master keys', () => {
  it.each(CIPHER_SUITES.map(({ name }) => name))('unwrap the key of a person that %s wrapped', (suite) => {
    const master = new MasterKeys(new Map([[1, old]]), 1, suite);
    expect(master.unwrap(wang, master.newKey(wang))).toHaveLength(32);
  });

  it('unwrap one person’s key for nobody else', () => expect(keys.unwrap(li, keys.newKey(wang))).toBeUndefined());

  it('unwrap nothing that another key of the same version wrapped', () =>
    expect(new MasterKeys(new Map([[1, fresh]]), 1, DEFAULT_SUITE).unwrap(wang, keys.newKey(wang))).toBeUndefined());

  it('open what an earlier one wrapped by another suite, and wrap by the newest', () => {
    const wrapped = keys.newKey(wang);
    expect(wrapped).toMatchObject({ master: 1, suite: DEFAULT_SUITE });
    const key = both.unwrap(wang, wrapped)!;
    const anew = both.wrap(wang, key);
    expect(anew).toMatchObject({ master: 2, suite: 'sm4ctr-hmacsm3' });
    expect(both.unwrap(wang, anew)).toEqual(key);
  });

  it('name the version that is missing', () => expect(() => keys.unwrap(wang, both.newKey(wang))).toThrow('version 2'));

  it('have 32 bytes', () => expect(() => fingerprintOf(Buffer.alloc(16))).toThrow('32 bytes'));
});
