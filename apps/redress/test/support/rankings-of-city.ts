import { cityLives, connectPlatform, runCity } from '@redress/testing/city';
import { caughtUp } from './caught-up.js';

const CITY = { tickets: 120, seed: 'same city', from: '2026-01', months: 6 };

/** Lives a small city on an empty platform and gives its rankings as they are served, month by month. */
export async function rankingsOfCity(url: string): Promise<ReadonlyMap<string, string>> {
  const client = connectPlatform(url);
  const started = performance.now();
  const { tickets, stuck } = await runCity(cityLives(CITY), client);
  if (tickets !== CITY.tickets || stuck.length > 0)
    throw new Error(`${tickets} of ${CITY.tickets} tickets, stuck: ${JSON.stringify(stuck)}`);
  await caughtUp(url);
  process.stderr.write(`${tickets} tickets in ${Math.round((performance.now() - started) / 1_000)} s\n`);
  const { body } = await client.get('/api/analytics/rankings');
  const { items } = body as { items: readonly { period: string }[] };
  const rankings = items.map(
    async ({ period }) => [period, (await client.get(`/api/analytics/rankings/${period}`)).text] as const,
  );
  return new Map(await Promise.all(rankings));
}
