import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FAST, leavesOf } from '../../test/fast-hasher.js';
import { entryOf, logOf, sourceOf } from '../../test/memory-log.js';
import { toHex } from '../../test/shared-vectors.js';
import { rootOf } from '../tree/frontier.js';
import { proveConsistency, proveInclusion, subtreesOf } from '../tree/prove.js';
import { verifyConsistency, verifyInclusion } from '../tree/verify.js';
import { bundlesOf, parseTilePath, tilePath, tilesOf } from './address.js';
import { decodeBundle, encodeBundle } from './entry-bundle.js';
import { TileBuilder } from './tile-builder.js';
import { subtreesFromTiles } from './tile-source.js';

describe('the path of a tile', () => {
  it('is the one of the specification', () => {
    expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 'entries', index: 0, width: 1 })).toBe('tile/entries/000.p/1');
    expect(tilePath({ level: 3, index: 999, width: 255 })).toBe('tile/3/999.p/255');
    expect(tilePath({ level: 63, index: 1000, width: 256 })).toBe('tile/63/x001/000');
  });

  it('reads back to the same tile', () => {
    const level = fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const));
    fc.assert(
      fc.property(level, fc.maxSafeNat(), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
        expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width });
      }),
    );
  });

  it.each([
    'tile/0/1',
    'tile/0/0001',
    'tile/0/x000/001',
    'tile/0/x001',
    'tile/0/001/002',
    'tile/00/001',
    'tile/64/001',
    'tile/-1/001',
    'tile/entry/001',
    'tile/0/001.p/0',
    'tile/0/001.p/256',
    'tile/0/001.p/05',
    'tile/0/001.p/',
    'tile/0/../001',
    '/tile/0/001',
    'tile/0/001\n',
    'tile/0/x999/x999/x999/x999/x999/999',
  ])('is not %j', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });
});

describe('the tiles of a tree', () => {
  it('of 70,000 leaves are those of the specification: 273 full and 112 hashes, one full and 17, one of 1', () => {
    const tiles = [...tilesOf(70_000)];
    const full = (level: number): number => tiles.filter((t) => t.level === level && t.width === 256).length;
    const partial = tiles.filter((tile) => tile.width < 256).map(({ level, width }) => [level, width]);
    expect([full(0), full(1), full(2), tiles.length]).toEqual([273, 1, 0, 277]);
    expect(partial).toEqual([
      [0, 112],
      [1, 17],
      [2, 1],
    ]);
    expect([...bundlesOf(70_000)].at(-1)).toEqual({ level: 'entries', index: 273, width: 112 });
  });

  it('of 256 leaves are one full tile and one of a single hash; of none there are none', () => {
    expect([...tilesOf(256)].map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
    expect([...tilesOf(0), ...bundlesOf(0)]).toEqual([]);
  });

  it.each([0, 1, 255, 256, 257, 700, 65_535, 65_536, 66_000])('are built as listed, at size %i', (size) => {
    const { files, builder } = logOf(size);
    expect([...files.keys()].sort()).toEqual([...tilesOf(size), ...bundlesOf(size)].map(tilePath).sort());
    const leaves = Array.from({ length: size }, (_, i) => FAST.leaf(entryOf(i)));
    expect(toHex(builder.root())).toBe(toHex(rootOf(leaves, FAST)));
  });

  it.each([1, 255, 256, 300, 65_536])('go on being built after a stop at size %i', async (size) => {
    const { source } = logOf(size);
    const resumed = await TileBuilder.resume(size, source, FAST);
    const straight = logOf(size + 600);
    const files = new Map<string, Uint8Array>();
    for (let i = size; i < size + 600; i++)
      for (const tile of resumed.append(FAST.leaf(entryOf(i)))) files.set(tilePath(tile), tile.bytes);
    for (const tile of resumed.partialTiles()) files.set(tilePath(tile), tile.bytes);
    for (const [path, bytes] of files) expect([path, toHex(bytes)]).toEqual([path, toHex(straight.files.get(path)!)]);
    expect(toHex(resumed.root())).toBe(toHex(straight.builder.root()));
  });

  it('give proofs that verify, and the same as the list of leaves gives', async () => {
    const size = 66_000;
    const { source, builder } = logOf(size);
    const leaves = Array.from({ length: size }, (_, i) => FAST.leaf(entryOf(i)));
    const [fromTiles, fromList] = [subtreesFromTiles(source, size, FAST), subtreesOf(leaves, FAST)];
    for (const index of [0, 1, 255, 256, 65_535, 65_536, 65_999]) {
      const path = await proveInclusion(index, size, fromTiles, FAST);
      expect(path.map(toHex)).toEqual((await proveInclusion(index, size, fromList, FAST)).map(toHex));
      const claim = { index, size, leafHash: leaves[index]!, root: builder.root() };
      expect(verifyInclusion(claim, path, FAST)).toBe(true);
    }
    for (const oldSize of [1, 255, 256, 65_535, 65_536, 65_999, 66_000]) {
      const path = await proveConsistency(oldSize, size, fromTiles, FAST);
      const oldRoot = rootOf(leaves.slice(0, oldSize), FAST);
      const claim = { oldSize, newSize: size, oldRoot, newRoot: builder.root() };
      expect(verifyConsistency(claim, path, FAST)).toBe(true);
    }
  });

  it('are read from full tiles where the partial ones were deleted', async () => {
    const small = logOf(300);
    const files = new Map(logOf(600).files).set('tile/1/000.p/1', small.files.get('tile/1/000.p/1')!);
    const path = await proveInclusion(299, 300, subtreesFromTiles(sourceOf(files), 300, FAST), FAST);
    const claim = { index: 299, size: 300, leafHash: FAST.leaf(entryOf(299)), root: small.builder.root() };
    expect(verifyInclusion(claim, path, FAST)).toBe(true);
  });

  it('that are missing or of another length are named', async () => {
    const { files } = logOf(300);
    files.set('tile/0/000', new Uint8Array(8191));
    files.delete('tile/0/001.p/44');
    const subtrees = subtreesFromTiles(sourceOf(files), 300, FAST);
    await expect(async () => subtrees(0, 299)).rejects.toThrow('tile/0/001.p/44 is missing');
    await expect(async () => subtrees(0, 0)).rejects.toThrow('tile/0/000 has 8191 bytes instead of 8192');
  });
});

describe('an entry bundle', () => {
  it('holds each entry after its length, big-endian', () => {
    expect(toHex(encodeBundle([Uint8Array.of(7), new Uint8Array(0), Uint8Array.of(1, 2)]))).toBe(
      '0001070000' + '00020102',
    );
    const large = new Uint8Array(65_535).fill(9);
    expect(toHex(encodeBundle([large]).subarray(0, 2))).toBe('ffff');
    expect(decodeBundle(encodeBundle([large]), 1)).toEqual([large]);
  });

  it('cannot be made of an entry too long, of none, or of more than 256', () => {
    expect(() => encodeBundle([new Uint8Array(65_536)])).toThrow(RangeError);
    expect(() => encodeBundle([])).toThrow(RangeError);
    expect(() => encodeBundle(leavesOf(257))).toThrow(RangeError);
  });

  it('is refused when cut off anywhere, or with anything more', () => {
    const bundle = encodeBundle([entryOf(0), entryOf(1)]);
    for (let end = 0; end < bundle.length; end++) expect(() => decodeBundle(bundle.subarray(0, end), 2)).toThrow();
    expect(() => decodeBundle(Uint8Array.of(...bundle, 0), 2)).toThrow('cut off in the length of entry 2');
    expect(() => decodeBundle(Uint8Array.of(...bundle, 0, 0), 2)).toThrow('holds 3 entries instead of 2');
    expect(decodeBundle(bundle, 2)).toEqual([entryOf(0), entryOf(1)]);
  });
});
