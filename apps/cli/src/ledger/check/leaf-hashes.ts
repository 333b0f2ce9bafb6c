import * as crypto from 'node:crypto';
import { TILE_WIDTH } from '@redress/ledger';
import type { CopiedRow } from '@redress/sealer';

/**
 * A hash as OpenSSL's binding gives it fastest: a text of 32 characters, each a byte. Asked for bytes it takes three
 * times as long.
 */
export type HashText = string;

export const HASH_BYTES = 32;
/** Nothing hashes to zeroes, so that no root fits a tree with a hole. */
export const NO_HASH: HashText = '\0'.repeat(HASH_BYTES);

/**
 * SHA-256(0x00 ‖ envelope). The zero takes the place of the last byte of the length before the envelope, which has been
 * read: copying half a kilobyte per event would cost more than all the rest here.
 */
export function leafOf({ bytes, envelopeStart, envelopeEnd }: CopiedRow): HashText {
  bytes[envelopeStart - 1] = 0;
  return crypto.hash('sha256', bytes.subarray(envelopeStart - 1, envelopeEnd), 'binary');
}

/** Whether the bytes from a place on are this hash. */
export function isHashAt(bytes: Uint8Array, start: number, end: number, hash: HashText): boolean {
  if (end - start !== HASH_BYTES) return false;
  for (let i = 0; i < HASH_BYTES; i++) if (bytes[start + i] !== hash.charCodeAt(i)) return false;
  return true;
}

/** Whether the bytes from a place on are this hash in lower-case hexadecimal. */
export function isHexAt(bytes: Uint8Array, start: number, end: number, hash: HashText): boolean {
  if (end - start !== 2 * HASH_BYTES) return false;
  for (let i = 0; i < HASH_BYTES; i++) {
    const byte = hash.charCodeAt(i);
    if (bytes[start + 2 * i] !== HEX[byte >> 4] || bytes[start + 2 * i + 1] !== HEX[byte & 15]) return false;
  }
  return true;
}

const HEX = Buffer.from('0123456789abcdef');

export const hexOf = (hash: HashText): string => Buffer.from(hash, 'latin1').toString('hex');

/** Gathers leaf hashes to the hashes of tiles, 256 leaves each, as RFC 6962 joins them. */
export class TileHashes {
  private readonly leaves = new Uint8Array(TILE_WIDTH * HASH_BYTES);
  private inTile = 0;
  private readonly full: HashText[] = [];

  add(leaf: HashText): void {
    write(leaf, this.leaves, this.inTile * HASH_BYTES);
    if (++this.inTile < TILE_WIDTH) return;
    this.inTile = 0;
    this.full.push(rootOfTile(this.leaves));
  }

  /** The hashes of the full tiles, one after another. */
  tiles(): Uint8Array {
    return Uint8Array.from(Buffer.from(this.full.join(''), 'latin1'));
  }

  /** The leaf hashes behind the last full tile. */
  tail(): Uint8Array {
    return this.leaves.slice(0, this.inTile * HASH_BYTES);
  }
}

const node = new Uint8Array(1 + 2 * HASH_BYTES);
node[0] = 1;

/** Joins hashes two by two in their own place until one is left. */
function rootOfTile(hashes: Uint8Array): HashText {
  for (let count = TILE_WIDTH; ; count /= 2)
    for (let i = 0; i < count / 2; i++) {
      for (let byte = 0; byte < 2 * HASH_BYTES; byte++) node[1 + byte] = hashes[2 * i * HASH_BYTES + byte]!;
      const joined = crypto.hash('sha256', node, 'binary');
      if (count === 2) return joined;
      write(joined, hashes, i * HASH_BYTES);
    }
}

/** Letter by letter: writing it through the binding costs as much as half a hash. */
function write(hash: HashText, bytes: Uint8Array, start: number): void {
  for (let i = 0; i < HASH_BYTES; i++) bytes[start + i] = hash.charCodeAt(i);
}
