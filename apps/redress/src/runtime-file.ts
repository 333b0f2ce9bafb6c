import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How other programs of the same user find a running platform and its database. */
export interface Runtime {
  readonly url: string;
  readonly pid: number;
  /** With the password of the services' role, hence mode 0600. */
  readonly databaseUrl: string;
  readonly startedAt: string;
}

/** Writes `platform.json` into the data folder, readable by its owner only. */
export async function writeRuntimeFile(dataFolder: string, runtime: Runtime): Promise<void> {
  await writeFile(pathIn(dataFolder), JSON.stringify(runtime, null, 2) + '\n', { mode: 0o600 });
}

/** Takes it away at a clean stop; after a crash it stays and names a process that is gone. */
export async function removeRuntimeFile(dataFolder: string): Promise<void> {
  await rm(pathIn(dataFolder), { force: true });
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'platform.json');
}
