import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How other programs of the same user find a running platform and its database. */
export interface Runtime {
  readonly url: string;
  readonly pid: number;
  /** As the role that may read the log and append to it; with its password, hence mode 0600. */
  readonly databaseUrl: string;
  /** The EventStoreDB that keeps the log; absent when the log is in the database. */
  readonly eventStoreUrl?: string;
  /** As the owner of all tables, for administrators. */
  readonly ownerUrl: string;
  /** As the owner of the vault. */
  readonly vaultUrl: string;
  readonly startedAt: string;
}

/** Two platforms on one data folder would stop each other's database. */
export class AlreadyRunningError extends Error {
  constructor({ url, pid }: Runtime) {
    super(
      `平台已在运行：${url}（进程 ${pid}）。 The platform is running already at ${url} (process ${pid}); ` +
        'stop it first, or choose another folder with REDRESS_DATA.',
    );
    this.name = 'AlreadyRunningError';
  }
}

/** Throws when the folder's platform is alive; what a crash left behind names a process that is gone. */
export async function mustNotRunAlready(dataFolder: string): Promise<void> {
  const runtime = await readRuntimeFile(dataFolder);
  if (runtime === undefined) return;
  if (runtime.pid !== process.pid && isAlive(runtime.pid) && (await answers(runtime.url)))
    throw new AlreadyRunningError(runtime);
}

/** Undefined when there is none, and for what a power failure left of one. */
async function readRuntimeFile(dataFolder: string): Promise<Runtime | undefined> {
  try {
    return JSON.parse(await readFile(pathIn(dataFolder), 'utf8')) as Runtime;
  } catch {
    return undefined;
  }
}

/** Writes `platform.json` into the data folder, readable by its owner only; others see all of it or nothing. */
export async function writeRuntimeFile(dataFolder: string, runtime: Runtime): Promise<void> {
  const unfinished = `${pathIn(dataFolder)}.new`;
  await writeFile(unfinished, JSON.stringify(runtime, null, 2) + '\n', { mode: 0o600 });
  await rename(unfinished, pathIn(dataFolder));
}

/** Takes it away at a clean stop. */
export async function removeRuntimeFile(dataFolder: string): Promise<void> {
  await rm(pathIn(dataFolder), { force: true });
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'platform.json');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process number is given to another program soon after a crash, so the number alone proves nothing. */
async function answers(url: string): Promise<boolean> {
  return fetch(new URL('/health/live', url), { signal: AbortSignal.timeout(2_000) })
    .then(({ ok }) => ok)
    .catch(() => false);
}
