import { hash } from 'node:crypto';
import { signCheckpoint } from '../src/notes/checkpoint.js';
import { signingKey, type SigningKey } from '../src/notes/keys.js';
import { bundlesOf, TILE_WIDTH, tilePath } from '../src/tiles/address.js';
import { encodeBundle } from '../src/tiles/entry-bundle.js';
import { TileBuilder, type Tile } from '../src/tiles/tile-builder.js';
import type { TileSource } from '../src/tiles/tile-source.js';
import { FAST } from './fast-hasher.js';

/** A log as its files: path below the prefix to bytes. */
export interface MemoryLog {
  readonly size: number;
  readonly files: Map<string, Uint8Array>;
  readonly source: TileSource;
  readonly builder: TileBuilder;
  /** The signed checkpoint. */
  readonly note: string;
}

export const LOG_KEY = keyOf('log.example/city', 'ed25519');
export const WITNESS_KEYS = ['audit', 'discipline', 'delegates'].map((name) =>
  keyOf(`${name}.example`, 'cosignature/v1'),
);

/** A key that is the same in every run. */
export function keyOf(name: string, algorithm: SigningKey['algorithm']): SigningKey {
  return signingKey(name, algorithm, new Uint8Array(hash('sha256', `seed of ${name}`, 'buffer')));
}

export const entryOf = (index: number): Uint8Array => new TextEncoder().encode(`entry ${index}`);

/** A log of so many entries, with the tiles that a checkpoint at this size needs. */
export function logOf(size: number, entry: (index: number) => Uint8Array = entryOf): MemoryLog {
  const files = new Map<string, Uint8Array>();
  const builder = TileBuilder.empty(FAST);
  const write = (tile: Tile): unknown => files.set(tilePath(tile), tile.bytes);
  for (let i = 0; i < size; i++) builder.append(FAST.leaf(entry(i))).forEach(write);
  builder.partialTiles().forEach(write);
  for (const address of bundlesOf(size)) {
    const entries = Array.from({ length: address.width }, (_, i) => entry(address.index * TILE_WIDTH + i));
    files.set(tilePath(address), encodeBundle(entries));
  }
  const note = signCheckpoint({ origin: LOG_KEY.name, size, root: builder.root(), extensions: [] }, LOG_KEY);
  return { size, files, source: sourceOf(files), builder, note };
}

export function sourceOf(files: ReadonlyMap<string, Uint8Array>): TileSource {
  return { read: (address) => Promise.resolve(files.get(tilePath(address))) };
}
