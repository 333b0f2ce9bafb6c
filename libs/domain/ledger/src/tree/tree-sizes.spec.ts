import { expect, it } from '@jest/globals';
import { FAST, leavesOf } from '../../test/fast-hasher.js';
import { logOf } from '../../test/memory-log.js';
import { bundlesOf, tilesOf } from '../tiles/address.js';
import { TileBuilder } from '../tiles/tile-builder.js';
import { Frontier } from './frontier.js';
import { proveConsistency, proveInclusion, subtreesOf } from './prove.js';

const subtrees = subtreesOf(leavesOf(2), FAST);
const { source } = logOf(2);

/** All that takes a size or an index, each with the number that it is given. */
const TAKERS: readonly (readonly [what: string, take: (number: number) => unknown])[] = [
  ['the tiles of a tree', (size) => tilesOf(size).next()],
  ['its bundles', (size) => bundlesOf(size).next()],
  ['a builder that goes on', (size) => TileBuilder.resume(size, source, FAST)],
  ['a frontier that goes on', (size) => Frontier.restore(size, [], FAST)],
  ['the size for an inclusion proof', (size) => proveInclusion(0, size, subtrees, FAST)],
  ['the index for an inclusion proof', (index) => proveInclusion(index, 2, subtrees, FAST)],
  ['the old size for a consistency proof', (size) => proveConsistency(size, 2, subtrees, FAST)],
  ['the new size for a consistency proof', (size) => proveConsistency(1, size, subtrees, FAST)],
];

it.each(TAKERS)('%s is no fraction, not below zero and below 2^53', async (_, take) => {
  for (const number of [2 ** 53, 0.5, -1, Number.NaN])
    await expect((async () => take(number))()).rejects.toThrow(`${number} is not a tree size`);
});
