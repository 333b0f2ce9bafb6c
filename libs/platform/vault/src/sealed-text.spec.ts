import { createHmac, createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { commitmentOf, openText, sealText } from './sealed-text.js';

const key = Buffer.alloc(32, 7);
const place = {
  eventId: '01890000-0000-7000-8000-000000000001',
  field: 'phone',
  subject: '4b2a0000-0000-4000-8000-000000000001',
};

describe('a sealed text', () => {
  it('opens where it was sealed', () =>
    expect(openText(key, place, sealText(key, place, '13800138000').ciphertext)).toBe('13800138000'));

  it.each([
    ['another event', { ...place, eventId: '01890000-0000-7000-8000-000000000002' }],
    ['another field', { ...place, field: 'name' }],
    ['another person', { ...place, subject: '4b2a0000-0000-4000-8000-000000000002' }],
  ])('does not open when it was moved to %s', (_, elsewhere) =>
    expect(openText(key, elsewhere, sealText(key, place, 'text').ciphertext)).toBeUndefined(),
  );

  it('does not open when one bit of it was changed', () => {
    const { ciphertext } = sealText(key, place, 'text');
    for (let i = 0; i < ciphertext.length; i++) {
      const changed = Buffer.from(ciphertext);
      changed[i]! ^= 1;
      expect(openText(key, place, changed)).toBeUndefined();
    }
  });

  it('does not open when it was cut short', () =>
    expect(openText(key, place, sealText(key, place, '').ciphertext.subarray(0, 20))).toBeUndefined());

  it('looks different each time it is sealed', () =>
    expect(sealText(key, place, 'text').ciphertext.equals(sealText(key, place, 'text').ciphertext)).toBe(false));
});

describe('a commitment', () => {
  it('is the documented HMAC, so that others can check it', () => {
    const sealed = sealText(key, place, '王小明');
    const hash = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    const covered = Buffer.concat([
      Buffer.from(`redress/pii/v1\0${place.eventId}${place.field}`),
      hash(sealed.ciphertext),
      hash(Buffer.from('kc'), key),
    ]);
    expect(commitmentOf(key, place, sealed)).toBe(createHmac('sha256', sealed.salt).update(covered).digest('base64'));
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
