// A process that consumes: each event becomes a row, written together with the checkpoints. Its arguments are its settings.
import { openPool } from '@redress/database';
import { CheckpointMovedError, KafkaEventBus, PostgresLeadership, positionIn } from '../../dist/index.js';
import { PostgresEventStore } from '@redress/event-store';

const { appUrl, brokers, prefix, sessionMs } = JSON.parse(process.argv[2]);
const pool = openPool(appUrl, { applicationName: 'consumer' });
const store = await PostgresEventStore.open(appUrl, { applicationName: 'consumer' });
const leadership = new PostgresLeadership(pool);
const log = { debug: () => undefined, warn: (text) => process.stderr.write(`${text}\n`) };
const pace = { idleMs: 50, backoff: { firstMs: 50, longestMs: 1_000 }, sessionMs, overdueMs: 5_000 };
const bus = await KafkaEventBus.open({ brokers, clientId: 'consumer', store, leadership, pool, log, pace, prefix });

const load = async (client) => {
  const { rows } = await client.query('SELECT lane, position FROM lanes');
  return new Map(rows.map(({ lane, position }) => [lane, position]));
};
const subscription = bus.subscribe({
  name: 'effects',
  types: ['Opened'],
  loadCheckpoints: () => load(pool),
  async handle({ events, steps }) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('LOCK TABLE lanes IN EXCLUSIVE MODE');
      const checkpoints = await load(client);
      if (steps.some(({ lane, from }) => positionIn(checkpoints, lane) !== from))
        throw new CheckpointMovedError('effects');
      for (const { lane, next } of steps)
        await client.query(
          'INSERT INTO lanes VALUES ($1, $2) ON CONFLICT (lane) DO UPDATE SET position = excluded.position',
          [lane, next],
        );
      await client.query(
        'INSERT INTO effects (stream, revision, pid) SELECT * FROM unnest($1::text[], $2::int[], $3::int[])',
        [
          events.map(({ envelope }) => envelope.stream),
          events.map(({ envelope }) => envelope.revision),
          events.map(() => process.pid),
        ],
      );
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  },
});
setInterval(() => process.send?.({ state: subscription.status().state, position: subscription.position() }), 50);

const end = async () => {
  await bus.close();
  await leadership.close();
  await store.close();
  await pool.end();
  process.exit(0);
};
process.on('SIGTERM', end).on('disconnect', () => process.exit(1));
