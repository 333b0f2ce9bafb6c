import { ProblemError, type PlatformClient } from '@redress/client';
import { deterministicId } from '@redress/kernel';
import { SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR } from '../people.js';
import { GOODS_TRADES } from '../stories/goods.js';
import { odrMerchants } from '../stories/merchants.js';
import { SERVICE_TRADES } from '../stories/services.js';
import { inParallel } from './in-parallel.js';
import { until } from './until.js';

/**
 * Gives an empty platform the sample offices, and the merchants that settle complaints online: proposed by one
 * administrator and granted by another. Hands on the departments. A platform that has offices keeps them.
 */
export async function foundCity(city: string, client: PlatformClient, concurrency: number): Promise<readonly string[]> {
  await setUpOffices(city, client);
  const merchants = [...GOODS_TRADES, ...SERVICE_TRADES].flatMap((trade) => odrMerchants(city, trade));
  const known = await unitsOf(client);
  const proposals = new Map<string, string>();
  await inParallel(
    merchants.filter(({ unit }) => !known.has(unit)),
    concurrency,
    async ({ unit, name }) => {
      const body = { code: unit, name: { zh: name, en: unit } };
      const options = { as: SYSTEM_ADMINISTRATOR, key: deterministicId('city', city, unit, 'propose') };
      proposals.set(unit, (await client.call('ask-to-register-odr-unit', { body }, options)).value.id);
    },
  );
  // One after the other, so that the register of every such city holds them in the same order.
  for (const { unit } of merchants) {
    const id = proposals.get(unit);
    if (id === undefined) continue;
    const { value } = await client.call('read-request', { id }, { as: SECURITY_ADMINISTRATOR });
    const options = { as: SECURITY_ADMINISTRATOR, key: deterministicId('city', city, unit, 'grant') };
    await client.call('grant-request', { id, body: { digest: value.digest } }, options);
    await until('a granted ODR unit is registered', async () => ((await unitsOf(client)).has(unit) ? true : undefined));
  }
  const { value } = await client.call('read-offices', {}, { as: SYSTEM_ADMINISTRATOR });
  return value.items.flatMap(({ id, level }) => (level === 'department' ? [id] : [])).sort();
}

async function setUpOffices(city: string, client: PlatformClient): Promise<void> {
  const key = deterministicId('city', city, 'offices');
  try {
    await client.call('set-up-offices', {}, { as: SYSTEM_ADMINISTRATOR, key });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'wrong-state-set-up') throw error;
  }
}

async function unitsOf(client: PlatformClient): Promise<ReadonlySet<string>> {
  const { value } = await client.call('read-odr-units', {}, { as: SYSTEM_ADMINISTRATOR });
  return new Set(value.items.map(({ code }) => code));
}
