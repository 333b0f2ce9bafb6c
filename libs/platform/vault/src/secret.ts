import { createHmac, hkdfSync } from 'node:crypto';
import { randomId } from '@redress/kernel';
import type { Compartment } from './compartment.js';

const BYTES = 32;

/**
 * The secret of a vault: 32 random bytes, made with it and stored wrapped by the master key. What must stay the same when the
 * master key changes follows from it: under what people are found again, ids, numbers.
 */
export class VaultSecret {
  constructor(private readonly secret: Uint8Array) {}

  /** A key for a use outside the vault. */
  keyFor(use: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.secret, '', `redress/vault/v1/${use}`, BYTES));
  }

  /**
   * Under what an identity is looked up: a keyed hash that tells nothing without the secret. Each compartment has a key of
   * its own, so that a person who complains and also reports appears under two values that nobody can join.
   */
  lookup(compartment: Compartment, identity: string): Buffer {
    return this.#hmac(`lookup/${compartment}`, [identity]);
  }

  /** 22 signs that stand for a text: equal for equal texts, and told by nobody without the secret. */
  pseudonym(use: string, text: string): string {
    return this.#hmac(`pseudonym/${use}`, [text]).subarray(0, 16).toString('base64url');
  }

  /** An id that follows from its parts for the platform, and is chance for everybody else. */
  idFor(use: string, ...parts: readonly string[]): string {
    return randomId(this.chanceFor(use, ...parts));
  }

  /** 32 bytes of chance, always the same for the same parts. */
  chanceFor(use: string, ...parts: readonly string[]): Buffer {
    return this.#hmac(`chance/${use}`, parts);
  }

  #hmac(use: string, parts: readonly string[]): Buffer {
    return createHmac('sha256', this.keyFor(use)).update(JSON.stringify(parts)).digest();
  }
}
