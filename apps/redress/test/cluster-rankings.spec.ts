import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithKafka } from '@redress/local-kafka/testing';
import { cityLives, connectPlatform, runCity } from '@redress/testing/city';
import { platformUnderTest } from './platform-under-test.js';
import { ClusterPremises } from './support/cluster-premises.js';
import { caughtUp } from './support/caught-up.js';

const CITY = { tickets: 120, seed: 'same city', from: '2026-01', months: 6 };

/** Lives the city on a platform and gives its rankings as they are served, month by month. */
async function rankingsOfCity(url: string): Promise<ReadonlyMap<string, string>> {
  const client = connectPlatform(url);
  const started = performance.now();
  const { tickets, stuck } = await runCity(cityLives(CITY), client);
  expect({ tickets, stuck }).toEqual({ tickets: CITY.tickets, stuck: [] });
  await caughtUp(url);
  process.stderr.write(`${tickets} tickets in ${Math.round((performance.now() - started) / 1_000)} s\n`);
  const { body } = await client.get('/api/analytics/rankings');
  const { items } = body as { items: readonly { period: string }[] };
  const rankings = items.map(
    async ({ period }) => [period, (await client.get(`/api/analytics/rankings/${period}`)).text] as const,
  );
  return new Map(await Promise.all(rankings));
}

describeWithKafka('the same city in one process and in a cluster', () => {
  const inOne = platformUnderTest();
  const premises = new ClusterPremises();
  let url: string;
  beforeAll(async () => {
    ({ url } = await premises.launch().ready());
  }, 90_000);
  afterAll(() => premises.clear(), 60_000);

  it('has the same rankings, byte for byte', async () => {
    const expected = await rankingsOfCity(inOne.started.url);
    expect(expected.size).toBeGreaterThan(4);
    expect(await rankingsOfCity(url)).toEqual(expected);
  }, 180_000);
});
