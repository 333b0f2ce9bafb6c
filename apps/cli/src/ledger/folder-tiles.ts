import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tilePath, type TileAddress, type TileSource } from '@redress/ledger';

/** The tiles and bundles of a log in a folder of C2SP tlog-tiles layout. */
export class FolderTiles implements TileSource {
  constructor(private readonly folder: string) {}

  async read(address: TileAddress): Promise<Uint8Array | undefined> {
    return readFile(join(this.folder, tilePath(address))).catch((error: NodeJS.ErrnoException) => {
      // A file where a folder is due, or the other way round, is as good as none.
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return undefined;
      throw error;
    });
  }
}
