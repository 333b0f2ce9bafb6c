import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { CipherSuite } from './cipher-suite.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under a random 96-bit iv: iv ‖ ciphertext ‖ tag. Commitments by HMAC-SHA-256. */
export const aesGcm = {
  name: 'aes256gcm-hmacsha256',
  hash: 'sha256',
  encrypt(key, plain, associated) {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(associated, 'utf8'));
    return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  decrypt(key, sealed, associated) {
    if (sealed.length < IV_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(associated, 'utf8'));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    const plain = decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES));
    try {
      return Buffer.concat([plain, decipher.final()]);
    } catch {
      return undefined;
    }
  },
} as const satisfies CipherSuite;
