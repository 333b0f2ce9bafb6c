import { expect, it } from '@jest/globals';
import { BusyError, HashGate } from './hash-gate.js';

it('two passwords are looked at at once, twenty wait, and more are turned away', async () => {
  const gate = new HashGate(2, 20);
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  const told = await Promise.allSettled(Array.from({ length: 30 }, () => gate.run(work)));
  const turnedAway = told.filter((one) => one.status === 'rejected');
  expect(turnedAway.map(({ reason }) => reason instanceof BusyError)).toEqual(Array(8).fill(true));
  expect(most).toBe(2);
  await expect(gate.run(work)).resolves.toBeUndefined();
});

it('a place is free again after work that failed', async () => {
  const gate = new HashGate(1, 0);
  await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(gate.run(() => Promise.resolve('done'))).resolves.toBe('done');
});
