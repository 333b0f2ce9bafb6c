import { days } from '@redress/days';
import type { EventStore } from '@redress/event-store';
import { stateOf } from '../commanding/decide-on.js';
import { ConfigError, type Config } from '../config/config.js';
import type { PlatformClock } from './clock.js';

/** Where the simulation of an empty log begins: Order 20 comes into force. */
const FIRST_MOMENT = Date.parse('2020-01-01T00:00:00+08:00');

/**
 * Lets the clock be simulated where `REDRESS_CLOCK=simulated` asks for it, from the last event of the log on. Throws
 * {@link ConfigError} on a log that has real days: its history would go on with invented ones.
 */
export async function setClock(clock: PlatformClock, { clock: kind }: Config, store: EventStore): Promise<void> {
  if (kind === 'real') return;
  const { clock: last } = stateOf(days, (await store.readStream(days.streamOf(''))).events);
  if (last === 'real')
    throw new ConfigError(['REDRESS_CLOCK must be real: this log has real days, and invented ones cannot follow.']);
  clock.simulate(await lastMomentOf(store));
}

/** The moment of the last event; that of the first rules where there is none. */
export async function lastMomentOf(store: EventStore): Promise<number> {
  const size = await store.size();
  if (size === 0) return FIRST_MOMENT;
  let moment = FIRST_MOMENT;
  for await (const { events } of store.readLog({ from: size - 1 }))
    for (const { envelope } of events) moment = Math.max(moment, Date.parse(envelope.recordedAt));
  return moment;
}
