import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@redress/event-store';
import { sampleAppend } from '../sample-append.js';

/** As many tickets are being worked on at a time; each gets every n-th event. */
const STREAMS = 400;

export interface Load {
  readonly perSecond: number;
  readonly seconds: number;
}

/**
 * Appends at a steady rate, whether or not earlier appends have ended, and tells of each when it was due and where it
 * lies. What the load generator itself delays counts as latency, as it would for a user.
 */
export async function appendSteadily(
  store: EventStore,
  { perSecond, seconds }: Load,
  onAppended: (due: number, position: number) => Promise<void>,
): Promise<void> {
  const streams = Array.from({ length: STREAMS }, () => sampleAppend().stream);
  const started = performance.now();
  const appends: Promise<void>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = started + (n * 1_000) / perSecond;
    if (due > performance.now()) await sleep(due - performance.now());
    const append = { ...sampleAppend(), stream: streams[n % STREAMS]!, expected: 'any' as const };
    appends.push(
      store.append(append).then((result) => {
        if (result.status === 'conflict') throw new Error('An append conflicts with itself');
        return onAppended(due, result.lastPosition);
      }),
    );
  }
  await Promise.all(appends);
}
