import { hash } from 'node:crypto';
import { treeHasher } from '../src/tree/hasher.js';

/** Node's SHA-256 injected, as a server does. */
export const FAST = treeHasher((bytes) => hash('sha256', bytes, 'buffer'));

/** Distinct leaf hashes 0 to n - 1. */
export function leavesOf(n: number): Uint8Array[] {
  return Array.from({ length: n }, (_, i) => FAST.leaf(new TextEncoder().encode(`leaf ${i}`)));
}

/** Every way to change one part of a proof: each hash with a bit flipped, each hash left out, one more at either end, two swapped. */
export function spoilt(path: readonly Uint8Array[]): Uint8Array[][] {
  const extra = FAST.empty();
  const ways: Uint8Array[][] = [
    [...path, extra],
    [extra, ...path],
  ];
  path.forEach((hash, i) => {
    const flipped = new Uint8Array(hash);
    flipped[i % 32]! ^= 1 << (i % 8);
    ways.push(path.with(i, flipped), path.toSpliced(i, 1));
    if (i > 0) ways.push(path.with(i, path[i - 1]!).with(i - 1, hash));
  });
  return ways;
}
