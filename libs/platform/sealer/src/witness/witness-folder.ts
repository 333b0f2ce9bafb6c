import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint, parseNote, type WitnessedState } from '@redress/ledger';

/**
 * What a witness cosigned last for each log, as the cosigned note itself: a file per origin, named by its hash. It is on
 * disk before it counts; a crash leaves the old note or the new one.
 */
export class WitnessFolder {
  constructor(private readonly folder: string) {}

  /** The note cosigned last; null when there is none. */
  async note(originHash: string): Promise<string | null> {
    if (!/^[0-9a-f]{64}$/.test(originHash)) return null;
    return readFile(this.fileOf(originHash), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  async latest(origin: string): Promise<WitnessedState | null> {
    const note = await this.note(originHashOf(origin));
    return note === null ? null : parseCheckpoint(parseNote(note).text);
  }

  async store(origin: string, note: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = this.fileOf(originHashOf(origin));
    await writeDurably(`${file}.new`, note);
    await rename(`${file}.new`, file);
    // The new name is on disk only when the folder is.
    const folder = await open(this.folder, 'r');
    await folder.sync().finally(() => folder.close());
  }

  private fileOf(originHash: string): string {
    return join(this.folder, `${originHash}.checkpoint`);
  }
}

/** How the witness protocol names a log in addresses. */
export function originHashOf(origin: string): string {
  return createHash('sha256').update(origin).digest('hex');
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
