import { hkdfSync, randomBytes } from 'node:crypto';
import { suiteOf } from './cipher-suites.js';
import { MissingMasterKeyError } from './errors.js';

const KEY_BYTES = 32;

/** A key as it is stored: encrypted by a suite under a version of the master key. */
export interface WrappedKey {
  readonly wrapped: Buffer;
  readonly suite: string;
  /** Version of the master key. */
  readonly master: number;
}

/** Tells one master key from another without telling the key. Throws unless it has 32 bytes. */
export function fingerprintOf(key: Uint8Array): Buffer {
  if (key.length !== KEY_BYTES) throw new RangeError(`A master key has ${KEY_BYTES} bytes, this one ${key.length}`);
  return Buffer.from(hkdfSync('sha256', key, '', 'redress/vault/v1/fingerprint', KEY_BYTES));
}

/**
 * The master keys that were given, by version. The newest wraps; the others open what has not been wrapped anew yet. They
 * stay in the memory of the process and are never stored.
 */
export class MasterKeys {
  readonly #keys: ReadonlyMap<number, Uint8Array>;

  constructor(
    keys: ReadonlyMap<number, Uint8Array>,
    /** Version of the key that wraps. */
    readonly current: number,
    /** Suite of what is sealed from now on. */
    readonly suite: string,
  ) {
    this.#keys = keys;
  }

  /** A fresh random key, wrapped for storage. The name is associated data: no wrapped key fits another person. */
  newKey(name: string): WrappedKey {
    return this.wrap(name, randomBytes(KEY_BYTES));
  }

  wrap(name: string, key: Uint8Array): WrappedKey {
    const { suite, current: master } = this;
    return { wrapped: suiteOf(suite).encrypt(this.#key(master), key, name), suite, master };
  }

  /** Undefined when the wrapped bytes were altered or belong to somebody else. Throws {@link MissingMasterKeyError}. */
  unwrap(name: string, { wrapped, suite, master }: WrappedKey): Buffer | undefined {
    return suiteOf(suite).decrypt(this.#key(master), wrapped, name);
  }

  #key(version: number): Uint8Array {
    const key = this.#keys.get(version);
    if (key === undefined) throw new MissingMasterKeyError(version);
    return key;
  }
}
