import { describe, expect } from '@jest/globals';
import { fromBase64, fromHex, itWithVectors, readVector, readVectors, toHex } from '../../test/shared-vectors.js';
import { Frontier, rootOf } from './frontier.js';
import { RFC6962 } from './hasher.js';
import { proveConsistency, proveInclusion, subtreesOf } from './prove.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

interface Wanted {
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}
interface InclusionVector extends Wanted {
  readonly leafIdx: number | string;
  readonly treeSize: number | string;
  readonly root: string;
  readonly leafHash: string;
}
interface ConsistencyVector extends Wanted {
  readonly size1: number | string;
  readonly size2: number | string;
  readonly root1: string;
  readonly root2: string;
}

const pathOf = (vector: Wanted): Uint8Array[] => (vector.proof ?? []).map(fromBase64);

describe('the Merkle tree of RFC 6962', () => {
  const itOnProofs = itWithVectors('transparency-dev');

  itOnProofs('judges the 98 inclusion proofs of transparency-dev as they do', () => {
    const vectors = readVectors<InclusionVector>('transparency-dev/inclusion');
    expect(vectors).toHaveLength(98);
    expect(vectors.filter(({ vector }) => !vector.wantErr).length).toBeGreaterThan(4);
    for (const { name, vector } of vectors) {
      const claim = {
        index: BigInt(vector.leafIdx),
        size: BigInt(vector.treeSize),
        leafHash: fromBase64(vector.leafHash),
        root: fromBase64(vector.root),
      };
      expect([name, verifyInclusion(claim, pathOf(vector))]).toEqual([name, !vector.wantErr]);
    }
  });

  itOnProofs('judges the 98 consistency proofs of transparency-dev as they do', () => {
    const vectors = readVectors<ConsistencyVector>('transparency-dev/consistency');
    expect(vectors).toHaveLength(98);
    expect(vectors.filter(({ vector }) => !vector.wantErr).length).toBeGreaterThan(4);
    for (const { name, vector } of vectors) {
      const claim = {
        oldSize: BigInt(vector.size1),
        newSize: BigInt(vector.size2),
        oldRoot: fromBase64(vector.root1),
        newRoot: fromBase64(vector.root2),
      };
      expect([name, verifyConsistency(claim, pathOf(vector))]).toEqual([name, !vector.wantErr]);
    }
  });

  itOnProofs('has the two indices beyond 2^53 to judge, unrounded', () => {
    const written = ['inclusion', 'consistency'].flatMap((kind) =>
      readVectors<Record<string, unknown>>(`transparency-dev/${kind}`).flatMap(({ vector }) =>
        ['leafIdx', 'treeSize', 'size1', 'size2'].filter((key) => typeof vector[key] === 'string'),
      ),
    );
    expect(written).toHaveLength(2);
  });

  itWithVectors('derived/rfc6962-hasher.json')('hashes leaves, nodes and nothing as the reference does', () => {
    const { cases } = JSON.parse(readVector('derived/rfc6962-hasher.json')) as {
      cases: { desc: string; kind: string; dataHex?: string; leftHex?: string; rightHex?: string; want: string }[];
    };
    expect(cases).toHaveLength(4);
    for (const { desc, kind, dataHex, leftHex, rightHex, want } of cases) {
      const hash = {
        empty: () => RFC6962.empty(),
        leaf: () => RFC6962.leaf(fromHex(dataHex!)),
        node: () => RFC6962.node(fromHex(leftHex!), fromHex(rightHex!)),
      }[kind]!();
      expect([desc, toHex(hash)]).toEqual([desc, want]);
    }
  });

  itWithVectors('derived/rfc6962-8leaf-tree.json')(
    'grows the reference tree of eight leaves: every root, every node, every proof',
    async () => {
      const tree = JSON.parse(readVector('derived/rfc6962-8leaf-tree.json')) as {
        leafInputsHex: string[];
        nodeHashes: string[][];
        rootHashesBySize: string[];
      };
      expect(tree.leafInputsHex).toHaveLength(8);
      const leaves = tree.leafInputsHex.map((hex) => RFC6962.leaf(fromHex(hex)));
      const subtrees = subtreesOf(leaves);
      for (const [level, hashes] of tree.nodeHashes.entries())
        for (const [index, want] of hashes.entries()) expect(toHex(await subtrees(level, index))).toBe(want);
      const frontier = Frontier.empty();
      for (let size = 0; size <= 8; size++) {
        const root = fromHex(tree.rootHashesBySize[size]!);
        expect(frontier.root()).toEqual(root);
        expect(rootOf(leaves.slice(0, size))).toEqual(root);
        for (let index = 0; index < size; index++) {
          const path = await proveInclusion(index, size, subtrees);
          expect(verifyInclusion({ index, size, leafHash: leaves[index]!, root }, path)).toBe(true);
        }
        for (let oldSize = 1; oldSize <= size; oldSize++) {
          const path = await proveConsistency(oldSize, size, subtrees);
          const oldRoot = fromHex(tree.rootHashesBySize[oldSize]!);
          expect(verifyConsistency({ oldSize, newSize: size, oldRoot, newRoot: root }, path)).toBe(true);
        }
        if (size < 8) frontier.append(leaves[size]!);
      }
    },
  );
});
