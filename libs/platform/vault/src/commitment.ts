import { createHash, createHmac } from 'node:crypto';
import type { CipherSuite } from './cipher-suite.js';

/** What a commitment covers. */
export interface Committed {
  readonly eventId: string;
  readonly field: string;
  /** As stored. */
  readonly ciphertext: Uint8Array;
  readonly key: Uint8Array;
}

/**
 * The proof, kept in the event, that a field was sealed: name of the suite, colon, and in base64 HMAC(salt,
 * "redress/pii/v1\0" ‖ event id ‖ field ‖ H(ciphertext) ‖ H("kc" ‖ key)) by the hash H of the suite. The random salt dies
 * with the field, because an unsalted hash of a phone number can be guessed; the key term makes the cipher committing, so
 * one ciphertext cannot open to two texts.
 */
export function commit(
  { name, hash }: CipherSuite,
  salt: Uint8Array,
  { eventId, field, ciphertext, key }: Committed,
): string {
  const digest = createHmac(hash, salt)
    .update('redress/pii/v1\0')
    .update(eventId)
    .update(field)
    .update(createHash(hash).update(ciphertext).digest())
    .update(createHash(hash).update('kc').update(key).digest())
    .digest('base64');
  return `${name}:${digest}`;
}
