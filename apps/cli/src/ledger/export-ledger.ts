import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  bundlesOf,
  encodeBundle,
  readResource,
  TILE_WIDTH,
  tilePath,
  tilesOf,
  type TileAddress,
} from '@redress/ledger';
import { readEntries } from '@redress/sealer';
import { CannotJudge } from '../output/cannot-judge.js';
import type { OpenLedger } from './open-ledger.js';

/** Writes the published checkpoint with all its tiles and entries into a folder, in C2SP tlog-tiles layout. */
export async function exportLedger({ tables, pool }: OpenLedger, folder: string): Promise<{ readonly size: number }> {
  const published = await tables.published();
  if (published === null) throw new CannotJudge('尚未封存。 Nothing has been sealed yet.');
  const { size, note } = published;
  for (const address of tilesOf(size)) await write(folder, address, await readResource(tables, address));
  for (const address of bundlesOf(size)) {
    const from = address.index * TILE_WIDTH;
    await write(folder, address, encodeBundle(await readEntries(pool, from, from + address.width)));
  }
  // The checkpoint comes last: as long as the old one stands there, the folder is complete for it.
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'checkpoint.new'), note);
  await rename(join(folder, 'checkpoint.new'), join(folder, 'checkpoint'));
  return { size };
}

async function write(folder: string, address: TileAddress, bytes: Uint8Array): Promise<void> {
  const path = join(folder, tilePath(address));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
