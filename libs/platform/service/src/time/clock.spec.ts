import { describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { ClockGoesForwardError, PlatformClock } from './clock.js';

const start = Date.parse('2020-01-01T00:00:00+08:00');

describe('the clock of a platform', () => {
  it('is that of the world', () => {
    const clock = new PlatformClock();
    expect(clock.kind).toBe('real');
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000);
  });

  it('stands still when it is simulated, until it is moved', async () => {
    const clock = new PlatformClock(start);
    expect([clock.kind, clock.now()]).toEqual(['simulated', start]);
    await clock.moveTo(start + 5);
    expect(clock.now()).toBe(start + 5);
  });

  it('answers a move when everything that begins by then has been done, in order', async () => {
    const clock = new PlatformClock(start);
    const done: string[] = [];
    clock.onMoved(async () => {
      await wait(5);
      done.push(`first at ${clock.now() - start}`);
    });
    clock.onMoved(async () => void done.push('second'));
    await clock.moveTo(start + 60);
    expect(done).toEqual(['first at 60', 'second']);
  });

  it('never goes back, and stands where it stood', async () => {
    const clock = new PlatformClock(start);
    await expect(clock.moveTo(start - 1)).rejects.toThrow(ClockGoesForwardError);
    await clock.moveTo(start);
    expect(clock.now()).toBe(start);
  });

  it('can become that of the world, which its followers hear', async () => {
    const clock = new PlatformClock();
    clock.simulate(start);
    let heard = 0;
    clock.onMoved(async () => void heard++);
    await clock.becomeReal();
    expect([clock.kind, heard]).toEqual(['real', 1]);
    expect(clock.now()).toBeGreaterThan(start);
  });
});
