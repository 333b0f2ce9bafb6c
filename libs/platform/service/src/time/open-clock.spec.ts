import { describe, expect, it } from '@jest/globals';
import { beginDayAct, days } from '@redress/days';
import { MemoryEventStore } from '@redress/event-store';
import { machine, shanghaiDay } from '@redress/kernel';
import { metaOf } from '../../test/counter.js';
import { platformExecutorOn } from '../../test/ticket-story.js';
import { ConfigError, readConfig } from '../config/config.js';
import { PlatformClock } from './clock.js';
import { setClock } from './open-clock.js';

const simulated = readConfig({ REDRESS_CLOCK: 'simulated' });
const at = '2026-03-02T04:00:00.000Z';

async function logWithDay(clock: 'real' | 'simulated'): Promise<MemoryEventStore> {
  const store = new MemoryEventStore(() => at);
  const meta = metaOf({ at, actor: machine('timekeeper', 'days') });
  const input = { day: shanghaiDay(at), clock };
  await platformExecutorOn(store).execute({ aggregate: days, act: beginDayAct, id: '', input, meta });
  return store;
}

describe('the clock at the start of a platform', () => {
  it('is real unless a simulation is asked for', async () => {
    const clock = new PlatformClock();
    await setClock(clock, readConfig({}), await logWithDay('simulated'));
    expect(clock.kind).toBe('real');
  });

  it('is simulated from the day on which Order 20 comes into force where the log is empty', async () => {
    const clock = new PlatformClock();
    await setClock(clock, simulated, new MemoryEventStore());
    expect([clock.kind, new Date(clock.now()).toISOString()]).toEqual(['simulated', '2019-12-31T16:00:00.000Z']);
  });

  it('goes on from the last event of a log with simulated days', async () => {
    const clock = new PlatformClock();
    await setClock(clock, simulated, await logWithDay('simulated'));
    expect(new Date(clock.now()).toISOString()).toBe(at);
  });

  it('is never simulated on a log with real days', async () => {
    const clock = new PlatformClock();
    await expect(setClock(clock, simulated, await logWithDay('real'))).rejects.toThrow(ConfigError);
    expect(clock.kind).toBe('real');
  });
});
