import { setTimeout as sleep } from 'node:timers/promises';
import type { PlatformClient, RecalculationAnswer } from '@redress/client';
import { startProgress } from '../output/progress.js';

const LOOK_EVERY_MS = 250;
/** Another process may be the one that recalculates, or this one failed and does not try again: nothing is heard of it then. */
const PATIENCE_MS = 5_000;
/** How far it is, is for who runs the platform; an approver follows it all the same. */
const OBSERVER = 'system-administrator:cli';

/** Shows how far the platform takes open tickets over to a calendar. Null when it was not seen to begin or to end. */
export async function followRecalculation(
  client: PlatformClient,
  calendar: string,
  signal: AbortSignal,
): Promise<RecalculationAnswer['latest']> {
  let progress: ReturnType<typeof startProgress> | undefined;
  let until = performance.now() + PATIENCE_MS;
  while (!signal.aborted && performance.now() < until) {
    const { latest } = (await client.call('read-recalculation', {}, { as: OBSERVER })).value;
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

/** What was seen of it, as a line. */
export function describeRecalculation(recalculation: RecalculationAnswer['latest']): string {
  if (recalculation === null) return '未办结工单正在后台重算。 Open tickets are being recalculated in the background.';
  const { looked, recalculated } = recalculation;
  return `查看未办结工单 ${looked} 件，重算 ${recalculated} 件。 Looked at ${looked} open tickets, recalculated ${recalculated}.`;
}
