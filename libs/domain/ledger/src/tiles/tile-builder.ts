import { foldPeaks, Frontier, mustBeSize, rootOf } from '../tree/frontier.js';
import { HASH_BYTES, RFC6962, type Hash, type TreeHasher } from '../tree/hasher.js';
import { TILE_WIDTH, tileWidth, type TileAddress } from './address.js';
import { readTile, type TileSource } from './tile-source.js';

/** A tile to be written: concatenated hashes at its address. */
export interface Tile extends TileAddress {
  readonly level: number;
  readonly bytes: Uint8Array;
}

/**
 * Builds the tiles of a growing tree from its leaf hashes. Holds the unfinished tile of each level only: at most 255
 * hashes per level, however large the tree.
 */
export class TileBuilder {
  private constructor(
    private count: number,
    /** The hashes of the unfinished tile of each level. */
    private readonly edge: Hash[][],
    private readonly hasher: TreeHasher,
  ) {}

  /** The builder of a tree without leaves. */
  static empty(hasher: TreeHasher = RFC6962): TileBuilder {
    return new TileBuilder(0, [], hasher);
  }

  /** Goes on from a log of this size, reading its partial tiles. */
  static async resume(size: number, source: TileSource, hasher: TreeHasher = RFC6962): Promise<TileBuilder> {
    mustBeSize(size);
    const edge: Hash[][] = [];
    for (let level = 0; TILE_WIDTH ** level <= size; level++) {
      const index = Math.floor(size / TILE_WIDTH ** (level + 1));
      const width = tileWidth(level, index, size);
      edge.push(width === 0 ? [] : await readTile(source, { level, index, width }));
    }
    return new TileBuilder(size, edge, hasher);
  }

  /** Number of leaves. */
  get size(): number {
    return this.count;
  }

  /** Takes the next leaf; gives the tiles that it filled, lowest level first: none, mostly. Each comes once. */
  append(leafHash: Hash): Tile[] {
    const filled: Tile[] = [];
    this.count++;
    let hash = leafHash;
    for (let level = 0; ; level++) {
      const tile = (this.edge[level] ??= []);
      tile.push(hash);
      if (tile.length < TILE_WIDTH) return filled;
      filled.push({ level, index: this.count / TILE_WIDTH ** (level + 1) - 1, width: TILE_WIDTH, bytes: joined(tile) });
      hash = rootOf(tile, this.hasher);
      this.edge[level] = [];
    }
  }

  /** The partial tiles that a checkpoint at this size needs beside the full ones, lowest level first. */
  partialTiles(): Tile[] {
    return this.edge.flatMap((tile, level) =>
      tile.length === 0
        ? []
        : [
            {
              level,
              index: Math.floor(this.count / TILE_WIDTH ** (level + 1)),
              width: tile.length,
              bytes: joined(tile),
            },
          ],
    );
  }

  /** A builder of its own that starts from this one's state. */
  clone(): TileBuilder {
    return new TileBuilder(
      this.count,
      this.edge.map((tile) => [...tile]),
      this.hasher,
    );
  }

  /** The Merkle tree hash at this size. */
  root(): Hash {
    const peaks = this.edge.toReversed().flatMap((tile) => peaksOf(tile, this.hasher));
    return peaks.length === 0 ? this.hasher.empty() : foldPeaks(peaks, this.hasher);
  }
}

function joined(hashes: readonly Hash[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * HASH_BYTES);
  hashes.forEach((hash, i) => bytes.set(hash, i * HASH_BYTES));
  return bytes;
}

function peaksOf(hashes: readonly Hash[], hasher: TreeHasher): readonly Hash[] {
  const frontier = Frontier.empty(hasher);
  for (const hash of hashes) frontier.append(hash);
  return frontier.hashes();
}
