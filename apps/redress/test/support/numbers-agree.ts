import { assessLog, compareRankings, type Difference } from '@redress/assessment';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import type { PlatformUnderTest } from '../platform-under-test.js';
import { eventually } from './eventually.js';
import { ANALYST, SYSTEM_ADMINISTRATOR } from './over-http.js';

/**
 * Where the months that are served differ from those that the log gives, as the platform stands on a day, and from those of
 * tables that were built anew. Empty where live, rebuilt and replayed numbers are the same.
 */
export async function differencesOfNumbers(platform: PlatformUnderTest, day: string): Promise<readonly Difference[]> {
  const events = [];
  for await (const batch of platform.started.platform.store.readLog())
    events.push(...batch.events.map(({ envelope }) => envelope));
  const replayed = assessLog(events, SHIPPED_RULEBOOK).rankings('month', { day, position: events.length });
  const live = await served(platform, events.length);
  await platform.post('/api/analytics/rebuild', {}, SYSTEM_ADMINISTRATOR);
  const rebuilt = await served(platform, events.length);
  return [...compareRankings(live, replayed), ...compareRankings(rebuilt, live)];
}

/** Every month that is served, as soon as the tables reflect so many events. */
async function served(platform: PlatformUnderTest, events: number) {
  const list = async () => (await platform.get('/api/analytics/rankings?kind=month', ANALYST)).body;
  await eventually('the tables are there', async () => (await list()).asOf.position === events);
  const { items } = (await list()) as { items: readonly { period: string }[] };
  const months = items.map(({ period }) => platform.get(`/api/analytics/rankings/${period}`, ANALYST));
  return (await Promise.all(months)).map(({ body }) => body);
}
