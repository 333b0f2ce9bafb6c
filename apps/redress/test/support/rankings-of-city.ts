import { liveCity, type CityPlan } from '@redress/city';
import { connect, httpTransport } from '@redress/client';
import { caughtUp } from './caught-up.js';

/** A quarter that holds the National Day holiday, and a Saturday on which is worked for it. */
export const QUARTER: CityPlan = { tickets: 120, seed: 'same city', from: '2025-10', months: 3 };
/** When its clock has to stand at the latest. */
export const BEFORE_QUARTER = '2025-10-01T00:00:00+08:00';
/** Every period of it is over by then, so that its rankings name no position. */
const AFTER_QUARTER = '2026-04-01T00:00:00+08:00';

const AUDITOR = 'auditor:test';

/** Lives a small city on a platform with a simulated clock and gives its rankings as they are served, by period. */
export async function rankingsOfCity(url: string, plan: CityPlan = QUARTER): Promise<ReadonlyMap<string, string>> {
  const client = connect(url, { as: 'operator:city' });
  const started = performance.now();
  const { tickets, commands, stuck } = await liveCity(plan, client);
  if (tickets !== plan.tickets || stuck.length > 0)
    throw new Error(`${tickets} of ${plan.tickets} tickets, stuck: ${JSON.stringify(stuck)}`);
  await client.call('drive-simulated-clock', { body: { now: AFTER_QUARTER } }, { as: 'simulator:city' });
  await caughtUp(url);
  const seconds = Math.round((performance.now() - started) / 1_000);
  process.stderr.write(`${tickets} tickets, ${commands} commands in ${seconds} s\n`);
  return rankingsAt(url);
}

/** Every ranking of months and quarters, as it comes over the wire. */
export async function rankingsAt(url: string): Promise<ReadonlyMap<string, string>> {
  const client = connect(url, { as: AUDITOR });
  const periods = [];
  for (const kind of ['month', 'quarter'] as const)
    periods.push(...(await client.call('list-rankings', { kind })).value.items.map(({ period }) => period));
  const send = httpTransport(url);
  const headers = { 'redress-actor': AUDITOR };
  const rankings = periods.map(async (period) => {
    const { status, text } = await send({ method: 'GET', path: `/api/analytics/rankings/${period}`, headers });
    if (status !== 200) throw new Error(`The ranking of ${period} answered ${status}: ${text}`);
    return [period, text] as const;
  });
  return new Map(await Promise.all(rankings));
}
