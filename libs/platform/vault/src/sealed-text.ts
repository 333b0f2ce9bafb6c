import { randomBytes } from 'node:crypto';
import { suiteOf } from './cipher-suites.js';
import { commit } from './commitment.js';
import { pad, unpad } from './padding.js';

/** Where a personal text belongs. Its ciphertext opens nowhere else. */
export interface Place {
  readonly eventId: string;
  readonly field: string;
  /** The person, who is also the name of the key: there is one key per person. */
  readonly subject: string;
}

/** A personal text as the vault stores it. */
export interface SealedText {
  /** Name of the suite by which it was encrypted. */
  readonly suite: string;
  /** Of the text, brought to one of few lengths. */
  readonly ciphertext: Buffer;
  /** 32 random bytes, destroyed with the ciphertext. */
  readonly salt: Buffer;
}

/** Encrypts a text for one place. */
export function sealText(suite: string, key: Uint8Array, place: Place, text: string): SealedText {
  const ciphertext = suiteOf(suite).encrypt(key, pad(Buffer.from(text, 'utf8')), associatedData(place));
  return { suite, ciphertext, salt: randomBytes(32) };
}

/** Decrypts a text. Undefined when it was altered or moved from another place. */
export function openText(
  key: Uint8Array,
  place: Place,
  { suite, ciphertext }: Omit<SealedText, 'salt'>,
): string | undefined {
  const padded = suiteOf(suite).decrypt(key, ciphertext, associatedData(place));
  return padded && unpad(padded).toString('utf8');
}

/** The commitment of a stored text, for the event. */
export function commitmentOf(
  key: Uint8Array,
  { eventId, field }: Place,
  { suite, ciphertext, salt }: SealedText,
): string {
  return commit(suiteOf(suite), salt, { eventId, field, ciphertext, key });
}

/** Event and subject are UUIDs of fixed length, so a field name cannot shift text from one part to the other. */
function associatedData({ eventId, field, subject }: Place): string {
  return `${eventId}|${field}|${subject}`;
}
