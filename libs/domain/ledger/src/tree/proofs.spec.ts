import { describe, expect, it } from '@jest/globals';
import { sizeOf } from '@redress/testing/sizes';
import { FAST, leavesOf, spoilt } from '../../test/fast-hasher.js';
import { toHex } from '../../test/shared-vectors.js';
import { Frontier, rootOf } from './frontier.js';
import { RFC6962 } from './hasher.js';
import { proveConsistency, proveInclusion, subtreesOf } from './prove.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

/** Trees of every shape up to five levels in CI, and some beyond: a proof goes wrong at an edge of a subtree, and 36 has them all. */
const LARGEST = sizeOf('LEAVES', { ci: 36, full: 100 });
const leaves = leavesOf(LARGEST);
const roots = Array.from({ length: LARGEST + 1 }, (_, size) => rootOf(leaves.slice(0, size), FAST));

/** Other numbers within the roots we know: off by one, doubled, halved, any one bit turned. */
const mistaken = (n: number): number[] =>
  [n - 1, n + 1, n * 2, Math.floor(n / 2), 0, ...[0, 1, 2, 3, 4, 5, 6].map((bit) => n ^ (1 << bit))].filter(
    (other) => other >= 0 && other <= LARGEST && other !== n,
  );

describe(`inclusion proofs of every leaf in every tree up to ${LARGEST} leaves`, () => {
  it('verify, and no longer with any hash changed, left out, added or swapped, or another leaf', async () => {
    for (let size = 1; size <= LARGEST; size++) {
      const subtrees = subtreesOf(leaves.slice(0, size), FAST);
      const root = roots[size]!;
      for (let index = 0; index < size; index++) {
        const path = await proveInclusion(index, size, subtrees, FAST);
        const claim = { index, size, leafHash: leaves[index]!, root };
        const where = `leaf ${index} of ${size}`;
        expect([where, verifyInclusion(claim, path, FAST)]).toEqual([where, true]);
        expect([where, spoilt(path).filter((bad) => verifyInclusion(claim, bad, FAST))]).toEqual([where, []]);
        expect(verifyInclusion({ ...claim, leafHash: leaves[(index + 1) % LARGEST]! }, path, FAST)).toBe(false);
      }
    }
  });

  it('verify for no other index, and for no other size with its root', async () => {
    for (let size = 1; size <= LARGEST; size++) {
      const subtrees = subtreesOf(leaves.slice(0, size), FAST);
      for (let index = 0; index < size; index++) {
        const path = await proveInclusion(index, size, subtrees, FAST);
        const claim = { index, size, leafHash: leaves[index]!, root: roots[size]! };
        const accepted: string[] = [];
        for (const other of mistaken(index))
          if (verifyInclusion({ ...claim, index: other }, path, FAST)) accepted.push(`index ${other}`);
        for (const other of mistaken(size))
          if (verifyInclusion({ ...claim, size: other, root: roots[other]! }, path, FAST))
            accepted.push(`size ${other}`);
        expect([size, index, accepted]).toEqual([size, index, []]);
      }
    }
  });

  it('are refused when the path is longer than the tree is high, though it leads to the root of a higher one', () => {
    const claim = { index: 0, size: 1, leafHash: leaves[1]!, root: roots[2]! };
    expect(verifyInclusion({ ...claim, index: 1, size: 2 }, [leaves[0]!])).toBe(true);
    expect(verifyInclusion(claim, [leaves[0]!])).toBe(false);
  });

  it('are refused for sizes and indices that are no integers', async () => {
    const path = await proveInclusion(0, 2, subtreesOf(leaves.slice(0, 2), FAST));
    const claim = { index: 0, size: 2, leafHash: leaves[0]!, root: roots[2]! };
    expect(verifyInclusion(claim, path)).toBe(true);
    for (const odd of [0.5, NaN, Infinity, -1, 2 ** 53, -1n]) {
      expect(verifyInclusion({ ...claim, index: odd }, path)).toBe(false);
      expect(verifyInclusion({ ...claim, size: odd }, path)).toBe(false);
    }
  });
});

describe(`consistency proofs between every two sizes up to ${LARGEST}`, () => {
  it('verify, and no longer with any hash changed, left out, added or swapped', async () => {
    for (let newSize = 1; newSize <= LARGEST; newSize++) {
      const subtrees = subtreesOf(leaves.slice(0, newSize), FAST);
      for (let oldSize = 1; oldSize <= newSize; oldSize++) {
        const path = await proveConsistency(oldSize, newSize, subtrees, FAST);
        const claim = { oldSize, newSize, oldRoot: roots[oldSize]!, newRoot: roots[newSize]! };
        const where = `${oldSize} to ${newSize}`;
        expect([where, verifyConsistency(claim, path, FAST)]).toEqual([where, true]);
        expect([where, spoilt(path).filter((bad) => verifyConsistency(claim, bad, FAST))]).toEqual([where, []]);
      }
    }
  });

  it('verify for no other pair of sizes with their roots', async () => {
    for (let newSize = 1; newSize <= LARGEST; newSize++) {
      const subtrees = subtreesOf(leaves.slice(0, newSize), FAST);
      for (let oldSize = 1; oldSize < newSize; oldSize++) {
        const path = await proveConsistency(oldSize, newSize, subtrees, FAST);
        const claim = { oldSize, newSize, oldRoot: roots[oldSize]!, newRoot: roots[newSize]! };
        const accepted: string[] = [];
        for (const other of mistaken(oldSize))
          if (verifyConsistency({ ...claim, oldSize: other, oldRoot: roots[other]! }, path, FAST))
            accepted.push(`old ${other}`);
        for (const other of mistaken(newSize))
          if (verifyConsistency({ ...claim, newSize: other, newRoot: roots[other]! }, path, FAST))
            accepted.push(`new ${other}`);
        expect([oldSize, newSize, accepted]).toEqual([oldSize, newSize, []]);
      }
    }
  });

  it('verify for no other old root and no other new root: a fork is seen', async () => {
    for (let newSize = 1; newSize <= LARGEST; newSize++) {
      const subtrees = subtreesOf(leaves.slice(0, newSize), FAST);
      for (let oldSize = 1; oldSize <= newSize; oldSize++) {
        const path = await proveConsistency(oldSize, newSize, subtrees, FAST);
        const claim = { oldSize, newSize, oldRoot: roots[oldSize]!, newRoot: roots[newSize]! };
        const forks = [
          { ...claim, oldRoot: roots[oldSize - 1]! },
          { ...claim, newRoot: roots[newSize - 1]! },
        ];
        const accepted = forks.filter((fork) => verifyConsistency(fork, path, FAST));
        expect([oldSize, newSize, accepted]).toEqual([oldSize, newSize, []]);
      }
    }
  });

  it('are refused for sizes that are no integers', async () => {
    const path = await proveConsistency(1, 2, subtreesOf(leaves.slice(0, 2), FAST), FAST);
    const claim = { oldSize: 1, newSize: 2, oldRoot: roots[1]!, newRoot: roots[2]! };
    expect(verifyConsistency(claim, path, FAST)).toBe(true);
    for (const odd of [0.5, NaN, Infinity, -1, 2 ** 53, -1n]) {
      expect(verifyConsistency({ ...claim, oldSize: odd }, path, FAST)).toBe(false);
      expect(verifyConsistency({ ...claim, newSize: odd }, path, FAST)).toBe(false);
    }
  });

  it('cannot be made from the empty tree, which proves nothing', async () => {
    await expect(proveConsistency(0, 2, subtreesOf(leaves.slice(0, 2)))).rejects.toThrow(RangeError);
    expect(verifyConsistency({ oldSize: 0, newSize: 2, oldRoot: roots[0]!, newRoot: roots[2]! }, [])).toBe(false);
  });
});

describe('hashes of another length, though their bytes in a row are the same', () => {
  /** Two neighbours, the last byte of the first one moved to the second. */
  const moved = (a: Uint8Array, b: Uint8Array) => [a.subarray(0, -1), Uint8Array.of(a.at(-1)!, ...b)] as const;

  it('are no inclusion proof', async () => {
    const [first, ...rest] = await proveInclusion(0, 4, subtreesOf(leaves.slice(0, 4), FAST), FAST);
    const [leafHash, sibling] = moved(leaves[0]!, first!);
    const claim = { index: 0, size: 4, leafHash, root: roots[4]! };
    expect(verifyInclusion({ ...claim, leafHash: leaves[0]! }, [first!, ...rest], FAST)).toBe(true);
    expect(verifyInclusion(claim, [sibling, ...rest], FAST)).toBe(false);
  });

  it('are no consistency proof', async () => {
    const [first, ...rest] = await proveConsistency(2, 8, subtreesOf(leaves.slice(0, 8), FAST), FAST);
    const [oldRoot, sibling] = moved(roots[2]!, first!);
    const claim = { oldSize: 2, newSize: 8, oldRoot, newRoot: roots[8]! };
    expect(verifyConsistency({ ...claim, oldRoot: roots[2]! }, [first!, ...rest], FAST)).toBe(true);
    expect(verifyConsistency(claim, [sibling, ...rest], FAST)).toBe(false);
  });
});

describe('a frontier', () => {
  it('goes on after any stop exactly where it was', () => {
    for (let stop = 0; stop <= LARGEST; stop++) {
      const before = Frontier.empty(FAST);
      for (const leaf of leaves.slice(0, stop)) before.append(leaf);
      const after = Frontier.restore(before.size, before.hashes(), FAST);
      for (const leaf of leaves.slice(stop)) after.append(leaf);
      expect(toHex(after.root())).toBe(toHex(roots[LARGEST]!));
    }
  });

  it('is not restored with a number of hashes that does not fit the size', () => {
    expect(() => Frontier.restore(3, [leaves[0]!])).toThrow('A frontier of size 3 holds 2 hashes');
    expect(() => Frontier.restore(1, [leaves[0]!.subarray(1)])).toThrow(RangeError);
    expect(() => Frontier.restore(2 ** 53, [])).toThrow('is not a tree size');
  });

  it('has the roots of the known tree of entries "leaf 0" to "leaf 99"', () => {
    const frontier = Frontier.empty();
    for (let i = 0; i < 100; i++) frontier.append(RFC6962.leaf(new TextEncoder().encode(`leaf ${i}`)));
    expect(toHex(frontier.root())).toBe('13f88915c560dc911a1da0fb209d84a20971051f294ebeb428fb3fc293af2743');
  });
});
