import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeWithKafka, makeSecureListener, testKafka, type TrustedListener } from '@redress/local-kafka/testing';
import { testDatabase } from '@redress/testing';
import { appendTo, TestConsumer } from '../src/contract/index.js';
import { KafkaEventBus, PostgresLeadership, type KafkaLogin, type KafkaSecurity } from '../src/index.js';
import { databaseOfItsOwn, type OwnDatabase } from './support/database-of-its-own.js';

const LONG = 20_000;
const log = { debug: () => undefined, warn: () => undefined };

describeWithKafka('the event bus over a Kafka that asks for TLS and a login', () => {
  const database = testDatabase();
  let listener: TrustedListener;
  testKafka({ secure: async (folder) => (listener = await makeSecureListener(folder)) });
  let own: OwnDatabase;
  let leadership: PostgresLeadership;

  beforeEach(async () => {
    own = await databaseOfItsOwn(database().adminUrl);
    leadership = new PostgresLeadership(own.pool);
  });
  afterEach(async () => {
    await leadership.close();
    await own.drop();
  });

  const openBus = (security: KafkaSecurity): Promise<KafkaEventBus> => {
    const brokers = [`127.0.0.1:${listener.port}`];
    return KafkaEventBus.open({ ...own, leadership, log, brokers, security, clientId: 'spec' });
  };
  const trusting = (): KafkaSecurity => ({ ssl: { ca: listener.certificate } });
  const login = (): KafkaLogin => ({ mechanism: 'plain', username: listener.username, password: listener.password });

  it('carries events to whoever trusts its certificate and knows the password', async () => {
    const bus = await openBus({ ...trusting(), sasl: login() });
    const consumer = new TestConsumer('board', ['Opened']);
    const subscription = bus.subscribe(consumer);
    expect(await subscription.waitFor(await appendTo(own.store, 'ticket-1', 'Opened'), LONG)).toBe(true);
    expect(consumer.revisionsOf('ticket-1')).toEqual([0]);
    await bus.close();
  }, 60_000);

  it('cannot be opened by others, and says why without telling the password', async () => {
    const wrong = { ...login(), password: 'hunter2' };
    await expect(openBus({ ...trusting(), sasl: wrong })).rejects.toThrow('the user or the password is wrong');
    await expect(openBus({ ...trusting(), sasl: wrong })).rejects.not.toThrow(/hunter2/);
    await expect(openBus({ ssl: true, sasl: login() })).rejects.toThrow('its certificate is not trusted');
    await expect(openBus(trusting())).rejects.toThrow('Kafka cannot be reached');
  }, 60_000);
});
