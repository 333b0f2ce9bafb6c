import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/** Does the work while no other process does such work in the folder; the lock of a dead process is taken over. */
export async function exclusively<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const release = await lock(folder, {
    lockfilePath: join(folder, 'lock'),
    retries: { forever: true, minTimeout: 100, maxTimeout: 1_000 },
    // A machine that was suspended loses it. What is done under it bears that: it ends in one atomic step, or Kafka's own lock refuses.
    onCompromised: () => undefined,
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
