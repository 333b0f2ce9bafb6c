import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@redress/event-store';
import { sampleAppend } from '../sample-append.js';

/** As many tickets are being worked on at a time; each gets every n-th event, once it has got the one before. */
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
  const tickets = Array.from({ length: STREAMS }, () => {
    const { stream, expected } = sampleAppend();
    return { stream, behind: Promise.resolve(expected) };
  });
  const started = performance.now();
  const appends: Promise<void>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = started + (n * 1_000) / perSecond;
    if (due > performance.now()) await sleep(due - performance.now());
    const ticket = tickets[n % STREAMS]!;
    const { stream } = ticket;
    const appended = ticket.behind.then(async (expected) => {
      const result = await store.append({ ...sampleAppend(), stream, expected });
      if (result.status !== 'appended') throw new Error(`An append ended as ${result.status}`);
      return result;
    });
    ticket.behind = appended.then(({ head }) => head);
    appends.push(appended.then(({ lastPosition }) => onAppended(due, lastPosition)));
  }
  await Promise.all(appends);
}
