import { foldPeaks, mustBeSize } from './frontier.js';
import { RFC6962, type Hash, type TreeHasher } from './hasher.js';

/**
 * Where hashes of perfect subtrees come from: tiles, a table, a list. The subtree at (level, index) covers the
 * 2^level leaves from index × 2^level on. Only subtrees inside the tree are asked for.
 */
export type SubtreeHashes = (level: number, index: number) => Hash | Promise<Hash>;

/**
 * The audit path of a leaf, sibling of the leaf first (RFC 6962 section 2.1.1).
 * Throws a RangeError unless 0 <= index < size.
 */
export async function proveInclusion(
  index: number,
  size: number,
  subtrees: SubtreeHashes,
  hasher: TreeHasher = RFC6962,
): Promise<Hash[]> {
  mustBeSize(size);
  mustBeSize(index);
  if (index >= size) throw new RangeError(`A tree of size ${size} has no leaf ${index}`);
  const path: Range[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + splitPoint(end - begin);
    if (index < middle) {
      path.push([middle, end]);
      end = middle;
    } else {
      path.push([begin, middle]);
      begin = middle;
    }
  }
  return hashesOf(path.reverse(), subtrees, hasher);
}

/**
 * The proof that the tree of `newSize` extends the one of `oldSize` (RFC 6962 section 2.1.2); empty for equal sizes.
 * Throws a RangeError unless 0 < oldSize <= newSize: from the empty tree there is nothing to prove.
 */
export async function proveConsistency(
  oldSize: number,
  newSize: number,
  subtrees: SubtreeHashes,
  hasher: TreeHasher = RFC6962,
): Promise<Hash[]> {
  mustBeSize(oldSize);
  mustBeSize(newSize);
  if (oldSize === 0 || oldSize > newSize)
    throw new RangeError(`No consistency proof from size ${oldSize} to ${newSize}`);
  const path: Range[] = [];
  let [begin, end] = [0, newSize];
  while (oldSize !== end) {
    const middle = begin + splitPoint(end - begin);
    if (oldSize <= middle) {
      path.push([middle, end]);
      end = middle;
    } else {
      path.push([begin, middle]);
      begin = middle;
    }
  }
  // The verifier knows the old root; when the old tree is not a subtree of the new one it needs where both meet.
  if (begin > 0) path.push([begin, end]);
  return hashesOf(path.reverse(), subtrees, hasher);
}

/** Subtree hashes of a list of leaf hashes held in memory; for small trees. */
export function subtreesOf(leafHashes: readonly Hash[], hasher: TreeHasher = RFC6962): SubtreeHashes {
  const levels: Hash[][] = [[...leafHashes]];
  for (let below = levels[0]!; below.length > 1; below = levels.at(-1)!) {
    const above: Hash[] = [];
    for (let i = 0; i + 1 < below.length; i += 2) above.push(hasher.node(below[i]!, below[i + 1]!));
    levels.push(above);
  }
  return (level, index) => {
    const hash = levels[level]?.[index];
    if (hash === undefined) throw new RangeError(`No subtree ${index} at level ${level}`);
    return hash;
  };
}

/** Leaves from the first on, up to but without the second. */
type Range = readonly [begin: number, end: number];

async function hashesOf(ranges: readonly Range[], subtrees: SubtreeHashes, hasher: TreeHasher): Promise<Hash[]> {
  const hashes: Hash[] = [];
  for (const range of ranges) hashes.push(await hashOf(range, subtrees, hasher));
  return hashes;
}

/** A range that the recursion of RFC 6962 visits begins at a multiple of every perfect subtree inside it. */
async function hashOf([begin, end]: Range, subtrees: SubtreeHashes, hasher: TreeHasher): Promise<Hash> {
  const peaks: Hash[] = [];
  for (let from = begin; from < end;) {
    const level = widestLevelWithin(end - from);
    peaks.push(await subtrees(level, from / 2 ** level));
    from += 2 ** level;
  }
  return foldPeaks(peaks, hasher);
}

/** The largest power of two below n, for n > 1. */
const splitPoint = (n: number): number => 2 ** widestLevelWithin(n - 1);

/** The largest level whose subtrees have at most n leaves. Not by logarithm, which rounds up near 2^49. */
function widestLevelWithin(n: number): number {
  let level = 0;
  while (2 ** (level + 1) <= n) level++;
  return level;
}
