import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import type { Actor } from './actor.js';
import { canonicalBytes } from './canonical-json.js';
import type { Event } from './event.js';
import { readPlainEnvelope } from './plain-envelope.js';

/** Proof that a sealed field existed, without telling it: a keyed commitment over its ciphertext. */
export interface SealedField {
  /** Vault subject under whose key the text is encrypted. */
  readonly subject: string;
  /** Base64 of HMAC-SHA-256; see the vault for what it covers. */
  readonly commitment: string;
}

/** One event as it stands in the log. Its canonical JSON bytes are made once, stored, hashed, and never rewritten. */
export interface Envelope<E extends Event = Event> {
  readonly v: 1;
  /** UUID version 7. @format uuid */
  readonly id: string;
  /** Of the command that was carried out; a repeat stores nothing. @format uuid */
  readonly commandId: string;
  readonly stream: string;
  /** Dense from 0 within the stream. @minimum 0 */
  readonly revision: number;
  /** Hex leaf hash of the stream's event before; null for the first. @pattern ^[0-9a-f]{64}$ */
  readonly previous: string | null;
  readonly type: E['type'];
  /**
   * When it happened, by the clock of the platform. RFC 3339, UTC, three digits, `Z`.
   * @format date-time
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  readonly occurredAt: string;
  /**
   * When the store took it. Same form.
   * @format date-time
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  readonly recordedAt: string;
  readonly actor: Actor;
  /** Id of the event that a policy reacted to; null when nobody reacted. */
  readonly causation: string | null;
  /** What belongs together across streams, such as the submission. */
  readonly correlation: string;
  readonly data: E['data'];
  readonly sealed: Readonly<Record<string, SealedField>>;
}

/** C2SP entry bundles allow 65,535 bytes; 16 KiB keeps bulk reads and proofs small. */
export const MAX_ENVELOPE_BYTES = 16_384;

/** What the data of one event may take of it as canonical JSON. Ids, stream, actor and sealed fields take the rest. */
export const MOST_DATA_BYTES = MAX_ENVELOPE_BYTES - 1_280;

/** The bytes of an envelope. Throws when they exceed {@link MAX_ENVELOPE_BYTES}. */
export function encodeEnvelope(envelope: Envelope): Uint8Array {
  const bytes = canonicalBytes(envelope);
  if (bytes.length > MAX_ENVELOPE_BYTES)
    throw new RangeError(`${envelope.type} takes ${bytes.length} bytes, at most ${MAX_ENVELOPE_BYTES} are stored`);
  return bytes;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads an envelope back. Fails closed on an envelope version that this code does not know. */
export function decodeEnvelope(bytes: Uint8Array): Envelope {
  const text = decoder.decode(bytes);
  const envelope = readPlainEnvelope(text) ?? (JSON.parse(text) as Envelope);
  if (envelope.v !== 1) throw new Error(`Unknown envelope version ${String(envelope.v)}`);
  return envelope;
}

const LEAF_PREFIX = Uint8Array.of(0);

/** Hex Merkle leaf hash of stored envelope bytes: SHA-256(0x00 ‖ bytes), RFC 6962 section 2.1. */
export function leafHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(concatBytes(LEAF_PREFIX, bytes)));
}
