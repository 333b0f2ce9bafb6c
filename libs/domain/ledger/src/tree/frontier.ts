import { HASH_BYTES, RFC6962, type Hash, type TreeHasher } from './hasher.js';

/**
 * The right edge of a growing tree: the roots of its perfect subtrees, widest first, at most one per binary digit of
 * the size. All that appending and the root need, however large the tree.
 */
export class Frontier {
  private constructor(
    private count: number,
    private readonly peaks: Hash[],
    private readonly hasher: TreeHasher,
  ) {}

  /** The frontier of the tree without leaves. */
  static empty(hasher: TreeHasher = RFC6962): Frontier {
    return new Frontier(0, [], hasher);
  }

  /** Goes on from a stored size and {@link hashes}. Throws when their number does not fit the size. */
  static restore(size: number, hashes: readonly Hash[], hasher: TreeHasher = RFC6962): Frontier {
    mustBeSize(size);
    if (hashes.length !== onesIn(size) || hashes.some((hash) => hash.length !== HASH_BYTES))
      throw new RangeError(`A frontier of size ${size} holds ${onesIn(size)} hashes of ${HASH_BYTES} bytes`);
    return new Frontier(size, [...hashes], hasher);
  }

  /** Number of leaves. */
  get size(): number {
    return this.count;
  }

  /** The hashes to store beside the size for {@link restore}. */
  hashes(): readonly Hash[] {
    return [...this.peaks];
  }

  append(leafHash: Hash): void {
    let merged = leafHash;
    for (let rest = this.count; rest % 2 === 1; rest = (rest - 1) / 2)
      merged = this.hasher.node(this.peaks.pop()!, merged);
    this.peaks.push(merged);
    this.count++;
  }

  /** The Merkle tree hash at this size. */
  root(): Hash {
    return this.peaks.length === 0 ? this.hasher.empty() : foldPeaks(this.peaks, this.hasher);
  }

  /** A frontier of its own that starts from this one's state. */
  clone(): Frontier {
    return new Frontier(this.count, [...this.peaks], this.hasher);
  }
}

/** The Merkle tree hash of a list of leaf hashes. */
export function rootOf(leafHashes: Iterable<Hash>, hasher: TreeHasher = RFC6962): Hash {
  const frontier = Frontier.empty(hasher);
  for (const hash of leafHashes) frontier.append(hash);
  return frontier.root();
}

/** Joins the roots of perfect subtrees, widest first, to the hash of the range that they cover. */
export function foldPeaks(peaks: readonly Hash[], hasher: TreeHasher): Hash {
  return peaks.reduceRight((right, left) => hasher.node(left, right));
}

/** Throws unless the number can be a tree size here: an integer of at most 2^53 - 1. */
export function mustBeSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${size} is not a tree size`);
}

function onesIn(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}
