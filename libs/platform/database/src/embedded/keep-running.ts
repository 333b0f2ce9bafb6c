import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { isAlive, readPostmaster } from './postmaster.js';

const WATCH_MS = 500;

/**
 * Starts the server again when it died: killed to free memory, or because the disk was full. While it can't start, it is
 * tried again and again, and each new reason is told once. Call what it returns before the server is stopped on purpose.
 */
export function keepRunning(
  { cluster }: DataFolder,
  start: () => Promise<unknown>,
  warn: (message: string) => void,
): () => Promise<void> {
  const over = new AbortController();
  let told: string | undefined;
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await sleep(WATCH_MS, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
      const server = readPostmaster(cluster);
      if (over.signal.aborted || (server && isAlive(server.pid))) continue;
      try {
        await start();
        told = undefined;
        warn('PostgreSQL had ended and was started again');
      } catch (error) {
        const { message } = error as Error;
        if (message !== told) warn(`PostgreSQL has ended and does not start: ${message}`);
        told = message;
      }
    }
  };
  const watching = watch();
  return async () => {
    over.abort();
    await watching;
  };
}
