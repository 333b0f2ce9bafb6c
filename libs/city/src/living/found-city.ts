import { ProblemError, type PlatformClient } from '@redress/client';
import { deterministicId } from '@redress/kernel';
import { SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR } from '../people.js';
import { GOODS_TRADES } from '../stories/goods.js';
import { odrMerchants } from '../stories/merchants.js';
import { SERVICE_TRADES } from '../stories/services.js';
import type { Moment } from '../shanghai-time.js';
import { inParallel } from './in-parallel.js';
import { CityTooLateError, type SimulatedClock } from './simulated-clock.js';
import { until } from './until.js';

/**
 * Gives an empty platform the sample offices, and registers the merchants that settle complaints online: proposed by one
 * administrator and granted by another. Hands on the departments. Throws {@link CityTooLateError} when time has gone on
 * without this city.
 */
export async function foundCity(
  city: string,
  beginning: Moment,
  { client, clock, concurrency }: Living,
): Promise<readonly string[]> {
  const late = clock.now > beginning;
  if (late && (await departmentsOf(client)).length === 0) throw new CityTooLateError(clock.now, beginning);
  await clock.leapTo(beginning);
  const isOurs = await setUpOffices(city, client);
  if (late && !isOurs) throw new CityTooLateError(clock.now, beginning);
  await registerMerchants(city, { client, concurrency });
  return departmentsOf(client);
}

/** With what a city is lived. */
export interface Living {
  readonly client: PlatformClient;
  readonly clock: SimulatedClock;
  /** Requests in flight at most. */
  readonly concurrency: number;
}

async function registerMerchants(city: string, { client, concurrency }: Omit<Living, 'clock'>): Promise<void> {
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
}

/** Whether the offices of the platform were set up by this city, now or before. */
async function setUpOffices(city: string, client: PlatformClient): Promise<boolean> {
  const key = deterministicId('city', city, 'offices');
  try {
    await client.call('set-up-offices', {}, { as: SYSTEM_ADMINISTRATOR, key });
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    // Set up under this key on another day: an earlier run of this city.
    if (error.code === 'key-reused') return true;
    if (error.code === 'wrong-state-set-up') return false;
    throw error;
  }
}

async function departmentsOf(client: PlatformClient): Promise<readonly string[]> {
  const { value } = await client.call('read-offices', {}, { as: SYSTEM_ADMINISTRATOR });
  return value.items.flatMap(({ id, level }) => (level === 'department' ? [id] : [])).sort();
}

async function unitsOf(client: PlatformClient): Promise<ReadonlySet<string>> {
  const { value } = await client.call('read-odr-units', {}, { as: SYSTEM_ADMINISTRATOR });
  return new Set(value.items.map(({ code }) => code));
}
