import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { canonicalBytes } from './canonical-json.js';
import type { Envelope } from './envelope.js';
import { readPlainEnvelope } from './plain-envelope.js';

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
