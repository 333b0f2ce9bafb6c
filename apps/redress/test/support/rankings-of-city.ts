import { liveCity } from '@redress/city';
import { connect } from '@redress/client';
import { caughtUp } from './caught-up.js';

/** Small: time stands still until the platform has reacted, which takes a cluster longer. */
const CITY = { tickets: 40, seed: 'same city', from: '2026-01', months: 3 };
/** Every period of the city is over by then, so that its rankings name no position. */
const LONG_AFTER = '2027-01-02T00:00:00+08:00';

/** Lives a small city on an empty platform under a simulated clock, and gives its rankings as they are served then. */
export async function rankingsOfCity(url: string): Promise<ReadonlyMap<string, string>> {
  const client = connect(url, { as: 'analyst:1' });
  const started = performance.now();
  const { tickets, stuck } = await liveCity(CITY, client);
  if (tickets !== CITY.tickets || stuck.length > 0)
    throw new Error(`${tickets} of ${CITY.tickets} tickets, stuck: ${JSON.stringify(stuck)}`);
  await client.call('drive-simulated-clock', { body: { now: LONG_AFTER } }, { as: 'simulator:1' });
  await caughtUp(url);
  process.stderr.write(`${tickets} tickets in ${Math.round((performance.now() - started) / 1_000)} s\n`);
  const { value } = await client.call('list-rankings', {});
  const rankings = value.items.map(async ({ period }) => {
    const answer = await fetch(`${url}/api/analytics/rankings/${period}`, {
      headers: { 'redress-actor': 'analyst:1' },
    });
    return [period, await answer.text()] as const;
  });
  return new Map(await Promise.all(rankings));
}
