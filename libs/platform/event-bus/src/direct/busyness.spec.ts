import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Busyness } from './busyness.js';

const never = new AbortController().signal;
const timed = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
const toil = (milliseconds: number): void => {
  for (const until = performance.now() + milliseconds; performance.now() < until;);
};

describe('who catches up with a long log', () => {
  it('waits as long as the work took when the event loop had no rest meanwhile', async () => {
    const busyness = new Busyness();
    await sleep(0);
    await busyness.giveWay(0, never);
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(() => resolve(toil(30))));
    expect(await timed(() => busyness.giveWay(200, never))).toBeGreaterThan(190);
  });

  it('goes on at once when the event loop was idle', async () => {
    const busyness = new Busyness();
    await sleep(200);
    expect(await timed(() => busyness.giveWay(5_000, never))).toBeLessThan(1_000);
  });

  it('does not wait once it is told to stop', async () => {
    const busyness = new Busyness();
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(() => resolve(toil(30))));
    expect(await timed(() => busyness.giveWay(5_000, AbortSignal.abort()))).toBeLessThan(500);
  });
});
