import { MalformedError } from '../malformed.js';
import { bundlesOf, TILE_WIDTH, tilePath, type TileAddress } from '../tiles/address.js';
import { decodeBundle } from '../tiles/entry-bundle.js';
import { TileBuilder, type Tile } from '../tiles/tile-builder.js';
import { MissingTileError, readResource, readTile, type TileSource } from '../tiles/tile-source.js';
import { HASH_BYTES, RFC6962, sameBytes, type Hash, type TreeHasher } from '../tree/hasher.js';

export interface CheckTilesOptions {
  readonly hasher?: TreeHasher;
  /**
   * Sees each entry in order, so that its content can be judged in the same pass. The bytes are trustworthy only once
   * the whole check has ended well.
   */
  readonly onEntry?: (index: number, entry: Uint8Array) => void;
}

/** The first thing in a log's tiles that does not fit its root. */
export interface WrongTiles {
  readonly ok: false;
  /**
   * `leaf`: the entry was altered; the hashes of the tiles lead to the root, the entry does not hash to its own.
   * `tile`: a tile or bundle is missing, malformed, or altered while the entries lead to the root.
   * `root`: neither entries nor tiles lead to the root: both were altered, or the checkpoint is of another log.
   */
  readonly wrong: 'leaf' | 'tile' | 'root';
  /** The first leaf concerned; null when none can be told. */
  readonly leaf: number | null;
  /** The tile or bundle concerned; null when none can be told. */
  readonly path: string | null;
  readonly reason: string;
}

/**
 * Checks every entry and tile of a log of this size against its root, in one pass. Undefined when all is well.
 * The tree is built anew from the entries; at the first tile that differs, a second tree goes on from what the tiles
 * say. Which of the two reaches the root tells whether the entry or the tile was altered.
 */
export async function checkTiles(
  source: TileSource,
  size: number,
  root: Hash,
  { hasher = RFC6962, onEntry }: CheckTilesOptions = {},
): Promise<WrongTiles | undefined> {
  const byEntries = TileBuilder.empty(hasher);
  let byTiles: TileBuilder | undefined;
  let differentLeaf: Difference | undefined;
  let difference: Difference | undefined;
  try {
    for (const address of bundlesOf(size)) {
      const entries = await read(address, async () => decodeBundle(await readResource(source, address), address.width));
      const leaves = { ...address, level: 0 };
      const hashes = await read(leaves, () => readTile(source, leaves));
      for (const [i, entry] of entries.entries()) {
        const index = address.index * TILE_WIDTH + i;
        onEntry?.(index, entry);
        const hash = hasher.leaf(entry);
        if (!byTiles && !sameBytes(hash, hashes[i]!)) {
          differentLeaf = { leaf: index, address: leaves };
          difference ??= differentLeaf;
          byTiles = byEntries.clone();
        }
        byTiles?.append(hashes[i]!);
        for (const tile of byEntries.append(hash)) difference ??= await differenceIn(source, tile);
      }
    }
    for (const tile of byEntries.partialTiles()) difference ??= await differenceIn(source, tile);
  } catch (error) {
    if (error instanceof UnreadableTile) return error.verdict;
    throw error;
  }
  if (sameBytes(byEntries.root(), root)) return difference && wrongTile(difference);
  if (differentLeaf && byTiles && sameBytes(byTiles.root(), root)) return wrongLeaf(differentLeaf);
  return wrongRoot(size, difference);
}

interface Difference {
  /** The first leaf below the hash that differs. */
  readonly leaf: number;
  readonly address: TileAddress;
}

/** Where a stored tile above level 0 first differs from the one that the entries lead to. */
async function differenceIn(source: TileSource, built: Tile): Promise<Difference | undefined> {
  // Level 0 was compared hash by hash with its entries.
  if (built.level === 0) return undefined;
  const address = { level: built.level, index: built.index, width: built.width };
  const stored = await read(address, () => readTile(source, address));
  const at = stored.findIndex(
    (hash, i) => !sameBytes(hash, built.bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)),
  );
  if (at < 0) return undefined;
  return { leaf: (built.index * TILE_WIDTH + at) * TILE_WIDTH ** built.level, address };
}

/** Ends the pass at a tile that cannot be read. */
class UnreadableTile extends Error {
  constructor(readonly verdict: WrongTiles) {
    super(verdict.reason);
  }
}

async function read<T>(address: TileAddress, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    if (!(error instanceof MalformedError || error instanceof MissingTileError)) throw error;
    const level = address.level === 'entries' ? 0 : address.level;
    const leaf = address.index * TILE_WIDTH ** (level + 1);
    throw new UnreadableTile({ ok: false, wrong: 'tile', leaf, path: tilePath(address), reason: error.message });
  }
}

function wrongTile({ leaf, address }: Difference): WrongTiles {
  const path = tilePath(address);
  const reason = `${path} was altered: its hash over leaf ${leaf} is not that of the entries, which lead to the root`;
  return { ok: false, wrong: 'tile', leaf, path, reason };
}

function wrongLeaf({ leaf, address }: Difference): WrongTiles {
  const path = tilePath({ ...address, level: 'entries' });
  const reason = `Leaf ${leaf} was altered: it does not have the hash that leads to the root`;
  return { ok: false, wrong: 'leaf', leaf, path, reason };
}

function wrongRoot(size: number, difference: Difference | undefined): WrongTiles {
  const agreed = `The ${size} entries do not lead to the root of the checkpoint`;
  if (difference === undefined)
    return { ok: false, wrong: 'root', leaf: null, path: null, reason: `${agreed}, although their tiles fit them` };
  const { leaf, address } = difference;
  const path = tilePath(address);
  return {
    ok: false,
    wrong: 'root',
    leaf,
    path,
    reason: `${agreed}; ${path} differs from them first, at leaf ${leaf}`,
  };
}
