import { mustBeSize } from '../tree/frontier.js';

/** Hashes in a full tile, entries in a full bundle (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** Levels of the tree between a tile and the one above. */
export const TILE_HEIGHT = 8;

/** One resource of a tiled log: a tile of hashes, or a bundle of entries. */
export interface TileAddress {
  /** Tile level from 0 (leaf hashes) up, or `entries` for the bundle beside the level-0 tile of the same index. */
  readonly level: number | 'entries';
  readonly index: number;
  /** 1 to 255 for a partial tile, {@link TILE_WIDTH} for a full one. */
  readonly width: number;
}

/** The path of a tile below the log's prefix, such as `tile/0/x001/234.p/5` or `tile/entries/000`. */
export function tilePath({ level, index, width }: TileAddress): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g)!;
  const number = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${number}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Reads a tile's path; undefined when it is not exactly of the form that {@link tilePath} gives. */
export function parseTilePath(path: string): TileAddress | undefined {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (match === null) return undefined;
  const [, level, number, width] = match;
  const address: TileAddress = {
    level: level === 'entries' ? 'entries' : Number(level),
    index: Number(number!.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const known = (address.level === 'entries' || address.level < 64) && Number.isSafeInteger(address.index);
  // Written back, a path with needless zeroes or a partial width of 0 or 256 and more is another path.
  return known && address.width >= 1 && address.width <= TILE_WIDTH && tilePath(address) === path ? address : undefined;
}

/** Width of a tile in a tree of this size: 0 when the tree does not reach it. */
export function tileWidth(level: number | 'entries', index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level));
  return Math.min(TILE_WIDTH, Math.max(0, hashes - index * TILE_WIDTH));
}

/** Every tile that a tree of this size consists of, level by level, the partial one of a level last. */
export function* tilesOf(size: number): Generator<TileAddress> {
  mustBeSize(size);
  for (let level = 0; TILE_WIDTH ** level <= size; level++) yield* tilesOfLevel(level, size);
}

/** Every entry bundle of a tree of this size. */
export function bundlesOf(size: number): Generator<TileAddress> {
  mustBeSize(size);
  return tilesOfLevel('entries', size);
}

function* tilesOfLevel(level: number | 'entries', size: number): Generator<TileAddress> {
  for (let index = 0; ; index++) {
    const width = tileWidth(level, index, size);
    if (width === 0) return;
    yield { level, index, width };
  }
}
