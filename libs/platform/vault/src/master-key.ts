import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './aes-gcm.js';
import type { Compartment } from './compartment.js';
import { normalizeIdentity } from './identity.js';

const KEY_BYTES = 32;

/** The key that wraps the key of every person. It stays in the memory of the process and is never stored. */
export class MasterKey {
  readonly #key: Buffer;

  /** Throws unless the key has 32 bytes. */
  constructor(key: Uint8Array) {
    if (key.length !== KEY_BYTES) throw new RangeError(`A master key has ${KEY_BYTES} bytes, this one ${key.length}`);
    this.#key = Buffer.from(key);
  }

  /** A fresh random key for a person, wrapped for storage. The subject is associated data: no wrapped key fits another person. */
  newWrappedKey(subject: string): Buffer {
    return encrypt(this.#key, randomBytes(KEY_BYTES), subject);
  }

  /** The key of a person. Undefined when the wrapped bytes were altered or belong to somebody else. */
  unwrap(subject: string, wrapped: Uint8Array): Buffer | undefined {
    return decrypt(this.#key, wrapped, subject);
  }

  /**
   * Under what an identity is looked up: a keyed hash that tells nothing without the master key. Each compartment has a
   * key of its own, so that a person who complains and also reports appears under two values that nobody can join.
   */
  lookup(compartment: Compartment, identity: string): Buffer {
    return createHmac('sha256', this.#derive(`lookup/${compartment}`))
      .update(normalizeIdentity(identity))
      .digest();
  }

  /** Tells one master key from another without telling the key. */
  fingerprint(): Buffer {
    return this.#derive('fingerprint');
  }

  #derive(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#key, '', `redress/vault/v1/${use}`, KEY_BYTES));
  }
}
