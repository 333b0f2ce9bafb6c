import { HASH_BYTES, RFC6962, sameBytes, type Hash, type TreeHasher } from './hasher.js';

/**
 * A tree size or leaf index in a claim to be checked. Integers of 2^53 and more come as bigint; a number that is no
 * safe integer never verifies.
 */
export type TreeNumber = number | bigint;

/** Whether the path shows that `leafHash` is leaf `index` of the tree with this size and root (RFC 9162 section 2.1.3.2). */
export function verifyInclusion(
  claim: { readonly index: TreeNumber; readonly size: TreeNumber; readonly leafHash: Hash; readonly root: Hash },
  path: readonly Hash[],
  hasher: TreeHasher = RFC6962,
): boolean {
  const index = toTreeBigInt(claim.index);
  const size = toTreeBigInt(claim.size);
  if (index === undefined || size === undefined || index >= size) return false;
  if (![claim.leafHash, ...path].every(isHash)) return false;
  let [at, last, hash] = [index, size - 1n, claim.leafHash];
  for (const sibling of path) {
    if (last === 0n) return false;
    if (isOdd(at) || at === last) {
      hash = hasher.node(sibling, hash);
      [at, last] = climbToLeftTurn(at, last);
    } else hash = hasher.node(hash, sibling);
    at >>= 1n;
    last >>= 1n;
  }
  return last === 0n && sameBytes(hash, claim.root);
}

/**
 * Whether the path shows that the new tree holds the old one unchanged at its beginning (RFC 9162 section 2.1.4.2).
 * From size 0 nothing verifies, although the empty tree begins every tree: there is nothing to prove, and who accepts
 * that case (a witness) says so itself. Equal sizes verify with equal roots and an empty path only.
 */
export function verifyConsistency(
  claim: { readonly oldSize: TreeNumber; readonly newSize: TreeNumber; readonly oldRoot: Hash; readonly newRoot: Hash },
  path: readonly Hash[],
  hasher: TreeHasher = RFC6962,
): boolean {
  const oldSize = toTreeBigInt(claim.oldSize);
  const newSize = toTreeBigInt(claim.newSize);
  if (oldSize === undefined || newSize === undefined || oldSize > newSize) return false;
  if (oldSize === 0n) return false;
  if (oldSize === newSize) return path.length === 0 && sameBytes(claim.oldRoot, claim.newRoot);
  if (path.length === 0) return false;
  if (![claim.oldRoot, ...path].every(isHash)) return false;
  let [at, last] = [oldSize - 1n, newSize - 1n];
  while (isOdd(at)) [at, last] = [at >> 1n, last >> 1n];
  // An old tree that is perfect is itself the first node, and the path leaves it out.
  const [seed, ...rest] = at === 0n ? [claim.oldRoot, ...path] : path;
  let [oldHash, newHash] = [seed!, seed!];
  for (const sibling of rest) {
    if (last === 0n) return false;
    if (isOdd(at) || at === last) {
      oldHash = hasher.node(sibling, oldHash);
      newHash = hasher.node(sibling, newHash);
      [at, last] = climbToLeftTurn(at, last);
    } else newHash = hasher.node(newHash, sibling);
    at >>= 1n;
    last >>= 1n;
  }
  return last === 0n && sameBytes(oldHash, claim.oldRoot) && sameBytes(newHash, claim.newRoot);
}

/** On the right edge levels without a sibling are skipped. */
function climbToLeftTurn(at: bigint, last: bigint): [bigint, bigint] {
  while (!isOdd(at) && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
  return [at, last];
}

function toTreeBigInt(value: TreeNumber): bigint | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  const exact = BigInt(value);
  return exact < 0n ? undefined : exact;
}

const isOdd = (n: bigint): boolean => (n & 1n) === 1n;

const isHash = (hash: Hash): boolean => hash.length === HASH_BYTES;
