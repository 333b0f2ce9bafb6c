import { createHash, createHmac } from 'node:crypto';

/** What a commitment covers. */
export interface Committed {
  readonly eventId: string;
  readonly field: string;
  /** iv ‖ ciphertext ‖ tag, as stored. */
  readonly ciphertext: Uint8Array;
  readonly key: Uint8Array;
}

/**
 * The proof, kept in the event, that a field was sealed: HMAC-SHA-256(salt, "redress/pii/v1\0" ‖ event id ‖ field ‖
 * SHA-256(ciphertext) ‖ SHA-256("kc" ‖ key)), base64. The random salt dies with the field, because an unsalted hash of a
 * phone number can be guessed; the key term makes the cipher committing, so one ciphertext cannot open to two texts.
 */
export function commit(salt: Uint8Array, { eventId, field, ciphertext, key }: Committed): string {
  return createHmac('sha256', salt)
    .update('redress/pii/v1\0')
    .update(eventId)
    .update(field)
    .update(createHash('sha256').update(ciphertext).digest())
    .update(createHash('sha256').update('kc').update(key).digest())
    .digest('base64');
}
