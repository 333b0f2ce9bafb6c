import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds that nobody tells of; throws after ten seconds, or as many as are given. */
export async function eventually(holds: () => boolean | Promise<boolean>, patienceMs = 10_000): Promise<void> {
  for (const until = performance.now() + patienceMs; performance.now() < until; await sleep(10)) {
    if (await holds()) return;
  }
  throw new Error('It never came to hold');
}
