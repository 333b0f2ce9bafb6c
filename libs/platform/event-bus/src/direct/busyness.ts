import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** From this share of its time at work on, a process has somebody waiting. */
const BUSY = 0.8;
const LONGEST_MS = 1_000;

/** How busy the event loop is. Who catches up with a long log shares it with people who wait for an answer. */
export class Busyness {
  private seen = performance.eventLoopUtilization();

  /** Waits as long as the work before took when the loop was busy meanwhile: a half of the time is for the others. */
  async giveWay(tookMs: number, signal: AbortSignal): Promise<void> {
    const seen = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(seen, this.seen);
    this.seen = seen;
    if (utilization < BUSY) return;
    await sleep(Math.min(tookMs, LONGEST_MS), undefined, { signal }).catch(() => undefined);
  }
}
