import { randomUUID } from 'node:crypto';
import { describeWithKafka, testKafka } from '@redress/local-kafka/testing';
import { testDatabase } from '@redress/testing';
import { databaseOfItsOwn } from '../../test/support/database-of-its-own.js';
import { describeEventBus } from '../contract/index.js';
import { PostgresLeadership } from '../leadership/postgres-leadership.js';
import { KafkaEventBus } from './kafka-event-bus.js';

const log = { debug: () => undefined, warn: () => undefined };
const pace = { idleMs: 20, backoff: { firstMs: 1, longestMs: 5 }, sessionMs: 6_000, overdueMs: 1_000 };

describeWithKafka('on a real database and a real broker', () => {
  const database = testDatabase();
  const kafka = testKafka();

  describeEventBus('over Kafka', async () => {
    const { store, pool, drop } = await databaseOfItsOwn(database().adminUrl);
    const prefix = `test-${randomUUID()}`;
    const leaderships: PostgresLeadership[] = [];
    const newBus = (): Promise<KafkaEventBus> => {
      const leadership = new PostgresLeadership(pool);
      leaderships.push(leadership);
      return KafkaEventBus.open({
        brokers: kafka().brokers,
        clientId: 'spec',
        store,
        leadership,
        pool,
        log,
        pace,
        prefix,
      });
    };
    const close = async (): Promise<void> => {
      await Promise.all(leaderships.map((leadership) => leadership.close()));
      await drop();
    };
    return { store, newBus, close };
  });
});
