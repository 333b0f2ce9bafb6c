import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in lower case. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Our namespace for {@link deterministicId}; changing it would make every repeat look new. */
const NAMESPACE = hexToBytes('7c1f0a2e9b54dd38a6e35f0c42b71d96');

/**
 * The same id for the same parts, always: SHA-256 as UUID version 8 (RFC 9562 section 5.8). What repeats (an import run twice,
 * an event delivered twice) meets its own earlier id and changes nothing.
 */
export function deterministicId(...parts: readonly string[]): string {
  return derivedId(parts, null);
}

/** An id that begins with a time, 48 bits of Unix milliseconds: version 7, and those of version 8 whose mark is 1. */
const TIME = /^([0-9a-f]{8})-([0-9a-f]{4})-(?:7|8[13579bdf])/;

/**
 * The id of what follows from a cause, the same always: {@link deterministicId} of what it is, its cause and which one. A
 * cause that begins with a time hands it on: ids made together lie together in every index, however many older ones there are.
 */
export function consequentId(what: string, cause: string, ...which: readonly string[]): string {
  const time = TIME.exec(cause);
  return derivedId([what, cause, ...which], time && hexToBytes(time[1]! + time[2]!));
}

/** UUID version 7 (RFC 9562 section 5.7) from Unix milliseconds and ten random bytes; the caller owns clock and chance. */
export function timeOrderedId(milliseconds: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(milliseconds) << 16n);
  bytes.set(random.subarray(0, 10), 6);
  return formatUuid(asVersion(7, bytes));
}

/** A UUID of sixteen bytes of chance (version 4). The caller owns the chance: bytes that follow from a secret give an id that does too. */
export function randomId(bytes: Uint8Array): string {
  return formatUuid(asVersion(4, bytes.slice(0, 16)));
}

/**
 * The id of a command that an account sends under a key of its own choice. Each account has a name space of its own: nobody
 * occupies the ids of another one, or those that a rule of the platform derives from what it reacts to.
 */
export function commandIdOf(account: string, key: string): string {
  return consequentId('command', key, account);
}

/** The id of parts; behind a time where there is one. The mark behind the version says which, so that no hash passes for a time. */
function derivedId(parts: readonly string[], time: Uint8Array | null): string {
  const bytes = sha256(concatBytes(NAMESPACE, utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
  if (time !== null) bytes.set(time);
  bytes[6] = (bytes[6]! & 0xfe) | (time === null ? 0 : 1);
  return formatUuid(asVersion(8, bytes));
}

/** Writes version and variant into the bytes. */
function asVersion(version: number, bytes: Uint8Array): Uint8Array {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes;
}

function formatUuid(bytes: Uint8Array): string {
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
