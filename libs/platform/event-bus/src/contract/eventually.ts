import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds that nobody tells of; throws after ten seconds. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    if (await holds()) return;
    await sleep(10);
  }
  throw new Error('It never came to hold');
}
