import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './aes-gcm.js';
import { commit } from './commitment.js';

/** Where a personal text belongs. Its ciphertext opens nowhere else. */
export interface Place {
  readonly eventId: string;
  readonly field: string;
  /** The person, who is also the name of the key: there is one key per person. */
  readonly subject: string;
}

/** A personal text as the vault stores it. */
export interface SealedText {
  /** iv ‖ ciphertext ‖ tag. */
  readonly ciphertext: Buffer;
  /** 32 random bytes, destroyed with the ciphertext. */
  readonly salt: Buffer;
}

/** Encrypts a text for one place. */
export function sealText(key: Uint8Array, place: Place, text: string): SealedText {
  return { ciphertext: encrypt(key, Buffer.from(text, 'utf8'), associatedData(place)), salt: randomBytes(32) };
}

/** Decrypts a text. Undefined when it was altered or moved from another place. */
export function openText(key: Uint8Array, place: Place, ciphertext: Uint8Array): string | undefined {
  return decrypt(key, ciphertext, associatedData(place))?.toString('utf8');
}

/** The commitment of a stored text, for the event. */
export function commitmentOf(key: Uint8Array, { eventId, field }: Place, { ciphertext, salt }: SealedText): string {
  return commit(salt, { eventId, field, ciphertext, key });
}

/** Event and subject are UUIDs of fixed length, so a field name cannot shift text from one part to the other. */
function associatedData({ eventId, field, subject }: Place): string {
  return `${eventId}|${field}|${subject}`;
}
