import { setTimeout as sleep } from 'node:timers/promises';
import type { PlatformClient } from '@redress/testing/city';
import { startProgress } from '../output/progress.js';
import { RULES, type Recalculations } from './rules-client.js';

const LOOK_EVERY_MS = 250;
/** Another process may be the one that recalculates, or this one failed and does not try again: nothing is heard of it then. */
const PATIENCE_MS = 5_000;

/** Shows how far the platform takes open tickets over to a calendar. Null when it was not seen to begin or to end. */
export async function followRecalculation(
  client: PlatformClient,
  calendar: string,
  signal: AbortSignal,
): Promise<Recalculations['latest']> {
  let progress: ReturnType<typeof startProgress> | undefined;
  let until = performance.now() + PATIENCE_MS;
  while (!signal.aborted && performance.now() < until) {
    const { latest } = (await client.get(`${RULES}/recalculation`)).body as Recalculations;
    if (latest?.calendar === calendar) {
      until = performance.now() + PATIENCE_MS;
      progress ??= startProgress('recalculate', latest.open);
      progress.update(latest.looked, `${latest.looked} tickets`);
      if (latest.done) {
        progress.stop();
        return latest;
      }
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  progress?.stop();
  return null;
}
