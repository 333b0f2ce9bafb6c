import { setTimeout as sleep } from 'node:timers/promises';
import { DirectEventBus, PostgresLeadership } from '@redress/event-bus';
import { MischievousRelay } from '@redress/event-bus/contract';
import { Kafka, logLevel } from 'kafkajs';
import { A_RECOVERY_MS, eventually } from '../../support/eventually.js';
import type { World } from '../world.js';
import type { Strike } from './strike.js';

const LASTS_MS = 6_000;
/** Looks for the lead more often than the services do, so that it is next. */
const EAGER = { idleMs: 10, backoff: { firstMs: 10, longestMs: 100 } };
const SILENT = { debug: () => undefined, warn: () => undefined };

/**
 * The relay's leader loses its connection, and for a while a relay leads whose messages come twice, late, never and out of
 * order; a stranger writes to the topic as well. Then the relays of the services go on.
 */
export const mischief: Strike = async ({ world, chance }) => {
  const { store, pool } = world;
  const { below } = chance;
  const relay = new MischievousRelay({ brokers: world.kafka.brokers, pool, log: SILENT, below });
  const leadership = new PostgresLeadership(pool);
  const bus = new DirectEventBus({ store, leadership, log: SILENT, pace: EAGER });
  try {
    const relaying = bus.replay(relay);
    await eventually(
      'the mischievous relay leads',
      async () => {
        await depose(world);
        return relaying.status().state === 'running';
      },
      A_RECOVERY_MS,
    );
    await sleep(LASTS_MS);
    await eventually(
      'some of everything was done',
      async () => {
        // Whoever was deposed may have saved one more checkpoint; then ours moved, and another took the lead again.
        await depose(world);
        return Object.values(relay.pranks).every((times) => times > 0);
      },
      A_RECOVERY_MS,
    );
    await writeNonsense(world);
  } finally {
    await bus.close();
    await relay.close();
    await leadership.close();
  }
  await world.caughtUp();
  const { repeated, delayed, withheld } = relay.pranks;
  return `of the messages, repeated ${repeated}, delayed ${delayed}, withheld ${withheld}, shuffled all`;
};

/** Cuts the connection by which a service leads the relay. */
async function depose({ pool }: World): Promise<void> {
  await pool.query(`
    SELECT pg_terminate_backend(pid)
    FROM pg_locks JOIN pg_stat_activity USING (pid), hashtextextended('redress:relay', 0) AS key
    WHERE locktype = 'advisory' AND granted AND datname = current_database() AND application_name <> 'faults'
      AND (classid::bigint << 32) | objid::bigint = key`);
}

async function writeNonsense({ kafka: { brokers } }: World): Promise<void> {
  const producer = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  const nonsense = { key: 'ticket-nobody', value: 'not an event', headers: { ce_position: '-1', ce_type: 'Nonsense' } };
  await producer.send({ topic: 'redress.ticket', messages: [nonsense, { value: null }] });
  await producer.disconnect();
}
