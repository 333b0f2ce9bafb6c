import { createHmac, createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CIPHER_SUITES } from './cipher-suites.js';
import { commitmentOf, openText, sealText as sealBy } from './sealed-text.js';

const key = Buffer.alloc(32, 7);
const place = {
  eventId: '01890000-0000-7000-8000-000000000001',
  field: 'phone',
  subject: '4b2a0000-0000-4000-8000-000000000001',
};

describe.each(CIPHER_SUITES.map(({ name, hash }) => [name, hash] as const))('by %s', (suite, algorithm) => {
  const sealText = (...of: Parameters<typeof sealBy> extends [string, ...infer Rest] ? Rest : never) =>
    sealBy(suite, ...of);

  describe('a sealed text', () => {
    it('opens where it was sealed', () =>
      expect(openText(key, place, sealText(key, place, '13800138000'))).toBe('13800138000'));

    it.each([
      ['another event', { ...place, eventId: '01890000-0000-7000-8000-000000000002' }],
      ['another field', { ...place, field: 'name' }],
      ['another person', { ...place, subject: '4b2a0000-0000-4000-8000-000000000002' }],
    ])('does not open when it was moved to %s', (_, elsewhere) =>
      expect(openText(key, elsewhere, sealText(key, place, 'text'))).toBeUndefined(),
    );

    it('does not open when one bit of it was changed', () => {
      const { ciphertext } = sealText(key, place, 'text');
      for (let i = 0; i < ciphertext.length; i++) {
        const changed = Buffer.from(ciphertext);
        changed[i]! ^= 1;
        expect(openText(key, place, { suite, ciphertext: changed })).toBeUndefined();
      }
    });

    it('does not open when it was cut short', () => {
      const { ciphertext } = sealText(key, place, '');
      for (const length of [0, 20, 47, ciphertext.length - 1])
        expect(openText(key, place, { suite, ciphertext: ciphertext.subarray(0, length) })).toBeUndefined();
    });

    it('has the length of many others, whatever it says', () => {
      const lengthOf = (text: string) => sealText(key, place, text).ciphertext.length;
      expect(new Set(['', '王', '13800138000', 'x'.repeat(255)].map(lengthOf)).size).toBe(1);
      expect(lengthOf('x'.repeat(1_100))).toBe(lengthOf('x'.repeat(4_000)));
      expect(lengthOf('x'.repeat(256))).toBeGreaterThan(lengthOf(''));
    });

    it('looks different each time it is sealed', () =>
      expect(sealText(key, place, 'text').ciphertext.equals(sealText(key, place, 'text').ciphertext)).toBe(false));
  });

  describe('a commitment', () => {
    it('is the documented HMAC, so that others can check it', () => {
      const sealed = sealText(key, place, '王小明');
      const hash = (...parts: Uint8Array[]) => createHash(algorithm).update(Buffer.concat(parts)).digest();
      const covered = Buffer.concat([
        Buffer.from(`redress/pii/v1\0${place.eventId}${place.field}`),
        hash(sealed.ciphertext),
        hash(Buffer.from('kc'), key),
      ]);
      expect(commitmentOf(key, place, sealed)).toBe(
        `${suite}:${createHmac(algorithm, sealed.salt).update(covered).digest('base64')}`,
      );
    });

    it('changes with the ciphertext, the key and the salt', () => {
      const sealed = sealText(key, place, 'text');
      const other = sealText(key, place, 'text');
      const original = commitmentOf(key, place, sealed);
      expect(commitmentOf(key, place, { ...sealed, ciphertext: other.ciphertext })).not.toBe(original);
      expect(commitmentOf(Buffer.alloc(32, 8), place, sealed)).not.toBe(original);
      expect(commitmentOf(key, place, { ...sealed, salt: other.salt })).not.toBe(original);
    });
  });
});
