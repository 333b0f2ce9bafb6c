import type { Pool } from '@redress/database';
import {
  MalformedError,
  MissingTileError,
  readTile,
  sameBytes,
  TILE_WIDTH,
  tileWidth,
  type Hash,
  type TileSource,
} from '@redress/ledger';
import { copyRows, OPENSSL } from '@redress/sealer';
import { rootOfTree, type LeafTree } from './join-ranges.js';

/**
 * The first leaf in which a log differs from tiles that lead to the root; undefined when the tiles themselves do not
 * lead there and so prove nothing, or nothing differs.
 */
export async function locateWrongLeaf(
  tree: LeafTree,
  root: Hash,
  tiles: TileSource,
  pool: Pool,
): Promise<number | undefined> {
  const sealed = await readTree(tiles, tree.size);
  if (sealed === undefined || !sameBytes(rootOfTree(sealed), root)) return undefined;
  const tile = sealed.tileHashes.findIndex((hash, i) => !sameBytes(hash, tree.tileHashes[i]!));
  const from = (tile < 0 ? sealed.tileHashes.length : tile) * TILE_WIDTH;
  const width = tileWidth(0, from / TILE_WIDTH, tree.size);
  if (width === 0) return undefined;
  const wanted = await readTile(tiles, { level: 0, index: from / TILE_WIDTH, width });
  const found = await leavesAt(pool, from, from + width);
  const at = wanted.findIndex((hash, i) => !sameBytes(hash, found.get(from + i) ?? NOTHING));
  return at < 0 ? undefined : from + at;
}

/** Level 1 holds the hashes of all full tiles of level 0. */
async function readTree(tiles: TileSource, size: number): Promise<LeafTree | undefined> {
  try {
    const tileHashes: Hash[] = [];
    for (let index = 0; ; index++) {
      const width = tileWidth(1, index, size);
      if (width === 0) break;
      tileHashes.push(...(await readTile(tiles, { level: 1, index, width })));
    }
    const index = tileHashes.length;
    const width = tileWidth(0, index, size);
    return { size, tileHashes, tail: width === 0 ? [] : await readTile(tiles, { level: 0, index, width }) };
  } catch (error) {
    if (error instanceof MissingTileError || error instanceof MalformedError) return undefined;
    throw error;
  }
}

const NOTHING = new Uint8Array(0);

/** The leaf hashes of the events that stand at some positions. */
async function leavesAt(pool: Pool, from: number, to: number): Promise<ReadonlyMap<number, Hash>> {
  const leaves = new Map<number, Hash>();
  await copyRows(pool, from, to, ({ position, bytes, envelopeStart, envelopeEnd }) =>
    leaves.set(position, OPENSSL.leaf(bytes.subarray(envelopeStart, envelopeEnd))),
  );
  return leaves;
}
