import { Frontier, type Hash } from '@redress/ledger';
import { OPENSSL } from '@redress/sealer';
import { breakBetween, type ExaminedRange, type Fault, type StreamHead } from './examine-range.js';
import { HASH_BYTES } from './leaf-hashes.js';

/** The tree over a log as its hashes of 256 leaves each, and the leaves behind the last of them. */
export interface LeafTree {
  readonly size: number;
  readonly tileHashes: readonly Hash[];
  readonly tail: readonly Hash[];
}

/** Puts the sealed stretches together; all but the last end at a multiple of 256. */
export function treeOf(ranges: readonly ExaminedRange[]): LeafTree {
  const last = ranges.at(-1)!;
  return {
    size: last.to,
    tileHashes: ranges.flatMap(({ tileHashes }) => hashesIn(tileHashes)),
    tail: hashesIn(last.tail),
  };
}

/** The Merkle tree hash of the log. */
export function rootOfTree({ size, tileHashes, tail }: LeafTree): Hash {
  // The peaks of a tree are those of its full tiles, then those of the rest.
  const peaks = [tileHashes, tail].flatMap((hashes) => {
    const frontier = Frontier.empty(OPENSSL);
    for (const hash of hashes) frontier.append(hash);
    return frontier.hashes();
  });
  return Frontier.restore(size, peaks, OPENSSL).root();
}

/** All faults in the order of their positions, with those that show only where two stretches meet. */
export function joinFaults(ranges: readonly ExaminedRange[]): readonly Fault[] {
  const heads = new Map<string, StreamHead>();
  const faults = ranges.flatMap(({ faults }) => [...faults]);
  for (const { streams } of ranges)
    for (const [stream, pass] of streams) {
      const reason = breakBetween(heads.get(stream), pass.entry);
      if (reason !== undefined) faults.push({ position: pass.entry.position, reason: `${stream}: ${reason}` });
      heads.set(stream, pass);
    }
  return faults.sort((a, b) => a.position - b.position);
}

/** Concatenated hashes one by one. */
export function hashesIn(bytes: Uint8Array): Hash[] {
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, i) =>
    bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES),
  );
}
