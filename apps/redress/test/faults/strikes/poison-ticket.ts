import { isDeepStrictEqual } from 'node:util';
import { queueProjection } from '@redress/feature-dispatch';
import { commandIdOf, deterministicId } from '@redress/kernel';
import { consumerNameOf } from '@redress/projections';
import { A_RECOVERY_MS, eventually } from '../../support/eventually.js';
import type { World } from '../world.js';
import type { Scene, Strike } from './strike.js';

const OPERATOR = 'operator:1';
/** Whose work {@link REFUSE} makes impossible; sorted. */
const CONSUMERS = ['assign-what-was-classified', consumerNameOf(queueProjection, 'live')];

/**
 * A ticket comes that neither the queue nor the policy that assigns can take: the database refuses its rows, and its
 * alone. It is parked and everything else goes on. Once the cause is gone, a retry makes good what it has missed.
 */
export const poisonTicket: Strike = async (scene) => {
  const { world, chance } = scene;
  const key = deterministicId('faults', 'poison', String(chance.below(2 ** 31)), String(await world.store.size()));
  const ticket = world.secret.idFor('ticket', 'command', commandIdOf(OPERATOR, key), '0');
  await world.pool.query(REFUSE);
  await world.pool.query('INSERT INTO faults.refused VALUES ($1)', [ticket]);
  await takeIn(scene, key);
  await eventually(
    `ticket ${ticket} is parked for ${CONSUMERS.join(' and ')}`,
    async () => isDeepStrictEqual(await parkedFor(world, ticket), CONSUMERS),
    A_RECOVERY_MS,
  );
  await othersGoOn(scene);
  await world.pool.query('DELETE FROM faults.refused WHERE ticket = $1', [ticket]);
  await world.pool.query('UPDATE bus.parked SET retry_requested = true WHERE stream = $1', [`ticket-${ticket}`]);
  await eventually(
    `ticket ${ticket} is back`,
    async () => (await parkedFor(world, ticket)).length === 0,
    A_RECOVERY_MS,
  );
  return `parked one ticket for ${CONSUMERS.join(' and ')}`;
};

/** Until others were assigned and taken up that came after it, and nobody else is parked. */
async function othersGoOn({ world, journal }: Scene): Promise<void> {
  const taken = journal.acknowledged.length;
  await world.caughtUp();
  await eventually('others go on', () => journal.acknowledged.length > taken + 50, A_RECOVERY_MS);
  const { rows } = await world.pool.query('SELECT DISTINCT stream FROM bus.parked');
  if (rows.length !== 1) throw new Error(`Parked are ${rows.length} tickets instead of the one that is poison`);
}

async function takeIn({ client }: Scene, key: string): Promise<void> {
  const ticket = {
    kinds: ['consultation'],
    channel: 'phone',
    title: '咨询',
    text: '请问办证',
    category: 'food',
  } as const;
  await client.call('take-submission', { body: ticket }, { key, as: OPERATOR });
}

async function parkedFor({ pool }: World, ticket: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ consumer: string }>(
    'SELECT consumer FROM bus.parked WHERE stream = $1 ORDER BY consumer',
    [`ticket-${ticket}`],
  );
  return rows.map(({ consumer }) => consumer);
}

/** Makes the queue and the log refuse what would be written of some tickets: a row of the queue, an assignment. */
const REFUSE = `
  CREATE SCHEMA IF NOT EXISTS faults;
  CREATE TABLE IF NOT EXISTS faults.refused (ticket uuid);
  GRANT USAGE ON SCHEMA faults TO PUBLIC;
  GRANT SELECT ON faults.refused TO PUBLIC;
  CREATE OR REPLACE FUNCTION faults.refuse_row() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM faults.refused WHERE ticket = NEW.id) THEN
      RAISE data_exception USING MESSAGE = 'this ticket is poison';
    END IF;
    RETURN NEW;
  END $$;
  CREATE OR REPLACE TRIGGER refuse_row BEFORE INSERT OR UPDATE ON queue.tickets
    FOR EACH ROW EXECUTE FUNCTION faults.refuse_row();
  CREATE OR REPLACE FUNCTION faults.refuse_event() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.type = 'TicketAssigned' AND EXISTS (SELECT FROM faults.refused WHERE 'ticket-' || ticket = NEW.stream) THEN
      RAISE data_exception USING MESSAGE = 'this ticket is poison';
    END IF;
    RETURN NEW;
  END $$;
  CREATE OR REPLACE TRIGGER refuse_event BEFORE INSERT ON store.events
    FOR EACH ROW EXECUTE FUNCTION faults.refuse_event()`;
