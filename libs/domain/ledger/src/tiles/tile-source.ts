import { MalformedError } from '../malformed.js';
import { HASH_BYTES, RFC6962, type Hash, type TreeHasher } from '../tree/hasher.js';
import { rootOf } from '../tree/frontier.js';
import type { SubtreeHashes } from '../tree/prove.js';
import { TILE_HEIGHT, TILE_WIDTH, tilePath, tileWidth, type TileAddress } from './address.js';

/** Where a log's tiles and bundles are read: a folder, a table, a URL. Undefined for one that is not there. */
export interface TileSource {
  read(address: TileAddress): Promise<Uint8Array | undefined>;
}

/** A tile that a log of this size must serve is not there. */
export class MissingTileError extends Error {
  constructor(readonly address: TileAddress) {
    super(`${tilePath(address)} is missing`);
    this.name = 'MissingTileError';
  }
}

/**
 * Reads a tile or bundle, or the full one in place of a partial one, which a log may delete once the full one exists.
 * Throws {@link MissingTileError} when neither is there.
 */
export async function readResource(source: TileSource, address: TileAddress): Promise<Uint8Array> {
  const bytes = (await source.read(address)) ?? (await source.read({ ...address, width: TILE_WIDTH }));
  if (bytes === undefined) throw new MissingTileError(address);
  return bytes;
}

/** The hashes of a tile, exactly as many as its width says. Throws a {@link MalformedError} for any other length. */
export async function readTile(source: TileSource, address: TileAddress): Promise<Hash[]> {
  const bytes = await readResource(source, address);
  const wanted = address.width * HASH_BYTES;
  if (bytes.length !== wanted && bytes.length !== TILE_WIDTH * HASH_BYTES)
    throw new MalformedError(`${tilePath(address)} has ${bytes.length} bytes instead of ${wanted}`);
  return Array.from({ length: address.width }, (_, i) => bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES));
}

/** Enough for a handful of proofs side by side; a tile is 8 KiB. */
const TILES_KEPT = 64;

/**
 * The subtree hashes of a tree of this size, read from its tiles; for {@link proveInclusion} and
 * {@link proveConsistency}. The tiles are believed here: whoever receives a proof verifies it against a signed root.
 */
export function subtreesFromTiles(source: TileSource, size: number, hasher: TreeHasher = RFC6962): SubtreeHashes {
  const kept = new Map<string, Promise<Hash[]>>();
  const tile = (level: number, index: number): Promise<Hash[]> => {
    const address = { level, index, width: tileWidth(level, index, size) };
    const path = tilePath(address);
    let hashes = kept.get(path);
    if (hashes === undefined) {
      if (kept.size >= TILES_KEPT) kept.delete(kept.keys().next().value!);
      kept.set(path, (hashes = readTile(source, address)));
    }
    return hashes;
  };
  return async (level, index) => {
    const height = level % TILE_HEIGHT;
    const first = index * 2 ** height;
    const hashes = await tile((level - height) / TILE_HEIGHT, Math.floor(first / TILE_WIDTH));
    const within = hashes.slice(first % TILE_WIDTH, (first % TILE_WIDTH) + 2 ** height);
    if (within.length !== 2 ** height)
      throw new RangeError(`A tree of size ${size} has no subtree ${index} at level ${level}`);
    return rootOf(within, hasher);
  };
}
