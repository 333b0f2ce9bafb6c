import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CipherSuite } from './cipher-suite.js';

const IV_BYTES = 16;
const TAG_BYTES = 32;

/**
 * SM4-CTR, then HMAC-SM3 over all of it (GB/T 32907, 32905): iv ‖ ciphertext ‖ tag. OpenSSL has no SM4-GCM. Cipher and
 * HMAC have a key each, both from the 32 bytes given. Commitments by HMAC-SM3.
 */
export const sm4Ctr = {
  name: 'sm4ctr-hmacsm3',
  hash: 'sm3',
  encrypt(key, plain, associated) {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('sm4-ctr', part(key, 'cipher', 16), iv);
    const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([iv, ciphertext, tagOf(key, iv, ciphertext, associated)]);
  },
  decrypt(key, sealed, associated) {
    if (sealed.length < IV_BYTES + TAG_BYTES) return undefined;
    const iv = sealed.subarray(0, IV_BYTES);
    const ciphertext = sealed.subarray(IV_BYTES, -TAG_BYTES);
    if (!timingSafeEqual(sealed.subarray(-TAG_BYTES), tagOf(key, iv, ciphertext, associated))) return undefined;
    const decipher = createDecipheriv('sm4-ctr', part(key, 'cipher', 16), iv);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  },
} as const satisfies CipherSuite;

/** The length of the ciphertext comes first, so that nothing can move between ciphertext and associated data. */
function tagOf(key: Uint8Array, iv: Uint8Array, ciphertext: Uint8Array, associated: string): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(ciphertext.length));
  return createHmac('sm3', part(key, 'hmac', 32))
    .update(iv)
    .update(length)
    .update(ciphertext)
    .update(associated)
    .digest();
}

function part(key: Uint8Array, use: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sm3', key, '', `redress/vault/sm4/${use}`, bytes));
}
