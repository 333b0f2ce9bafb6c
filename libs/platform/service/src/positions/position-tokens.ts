import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { InvalidRequestError } from '../http/invalid-request-error.js';

const NONCE = 12;
const NUMBER = 8;
const TAG = 16;

/**
 * Positions of the log as they leave the platform. A position counts the work of the whole city, so callers get it sealed
 * (AES-256-GCM, base64url): equal ones look different, and only the platform reads them.
 */
export class PositionTokens {
  readonly #key: Buffer;

  constructor(masterKey: Uint8Array) {
    this.#key = Buffer.from(hkdfSync('sha256', masterKey, '', 'redress position tokens', 32));
  }

  /** The token of the place up to which everything was looked at: the next position to read. */
  seal(next: number): string {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    const number = Buffer.alloc(NUMBER);
    number.writeBigUInt64BE(BigInt(next));
    const sealed = Buffer.concat([cipher.update(number), cipher.final()]);
    return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
  }

  /** The token of the place behind an event. */
  behind(position: number): string {
    return this.seal(position + 1);
  }

  /** The place that a token names. Throws {@link InvalidRequestError} for one that the platform did not make. */
  open(token: string, field: string): number {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length === NONCE + NUMBER + TAG) {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAuthTag(bytes.subarray(NONCE + NUMBER));
      try {
        const number = Buffer.concat([decipher.update(bytes.subarray(NONCE, NONCE + NUMBER)), decipher.final()]);
        return Number(number.readBigUInt64BE());
      } catch {
        // Falls through: made by another key, or not by the platform at all.
      }
    }
    throw new InvalidRequestError([{ field, code: 'position', values: {} }]);
  }
}
