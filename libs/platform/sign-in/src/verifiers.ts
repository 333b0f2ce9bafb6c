import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** What a secret is compared with: of each use under a key of its own. */
export type VerifierUse = 'session' | 'code' | 'recovery' | 'login' | 'attempt' | 'device';

/** What a row says, bound to the secret that only its owner has. */
export type BindingUse = 'session-row' | 'token-row' | 'code-row';

/**
 * Keyed hashes of what people and machines show. The key follows from a secret that is not in the database, so a row that
 * somebody writes or changes there by hand verifies nothing, and a stolen table opens nothing (ASVS 5.0, 11.4; abuse case 55).
 */
export class Verifiers {
  /** @param key 32 bytes that outlive a restart and a change of the master key */
  constructor(private readonly key: Uint8Array) {}

  /** 32 bytes that only these parts have, for this use. */
  of(use: VerifierUse | BindingUse, ...parts: readonly (string | null)[]): Buffer {
    return createHmac('sha256', this.#keyFor(use)).update(JSON.stringify(parts)).digest();
  }

  /** Whether bytes are those of these parts. */
  fits(bytes: Buffer, use: VerifierUse | BindingUse, ...parts: readonly (string | null)[]): boolean {
    const right = this.of(use, ...parts);
    return bytes.length === right.length && timingSafeEqual(bytes, right);
  }

  /** The pepper of an account's password: a hash that is moved to another account opens nothing there. */
  pepperOf(account: string): Uint8Array {
    return new Uint8Array(createHmac('sha256', this.#keyFor('pepper')).update(account).digest());
  }

  /** Under which the seeds of second factors are sealed. */
  get sealing(): Uint8Array {
    return this.#keyFor('seal');
  }

  #keyFor(use: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.key, '', `redress/sign-in/v1/${use}`, BYTES));
  }
}
