import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from '@redress/database';
import { listParked, ParkedStreams, type DeadLetter } from '@redress/event-bus';

const LOOK_EVERY_MS = 250;

/** What became of the parked streams that were tried again. */
export interface ReplayedParked {
  readonly replayed: readonly DeadLetter[];
  /** Tried and parked once more, with the new reason. */
  readonly parkedAgain: readonly DeadLetter[];
  /** Nobody took them up in time: their consumer does not run, or is busy. */
  readonly waiting: readonly DeadLetter[];
}

/** Asks the consumers to try parked streams again, and waits until they have. */
export async function replayParked(
  pool: Pool,
  chosen: readonly DeadLetter[],
  { patienceMs, signal }: { readonly patienceMs: number; readonly signal: AbortSignal },
): Promise<ReplayedParked> {
  for (const { consumer, stream } of chosen) await new ParkedStreams(pool, consumer).requestRetry(stream);
  const until = performance.now() + patienceMs;
  for (;;) {
    const now = new Map((await listParked(pool)).map((letter) => [keyOf(letter), letter]));
    const left = chosen.flatMap((letter) => now.get(keyOf(letter)) ?? []);
    const waiting = left.filter(({ retryRequested }) => retryRequested);
    if (waiting.length === 0 || performance.now() > until || signal.aborted)
      return {
        replayed: chosen.filter((letter) => !now.has(keyOf(letter))),
        parkedAgain: left.filter(({ retryRequested }) => !retryRequested),
        waiting,
      };
    await sleep(LOOK_EVERY_MS);
  }
}

const keyOf = ({ consumer, stream }: DeadLetter): string => `${consumer} ${stream}`;
