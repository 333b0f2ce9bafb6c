import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { DirectEventBus, migrateEventBus, PoisonError, PostgresLeadership, runPolicy } from '@redress/event-bus';
import { appendTo } from '@redress/event-bus/contract';
import { MemoryEventStore } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import { lastJson, runCli } from './run-cli.js';

const log = { debug: () => undefined, warn: () => undefined };

describe('redress deadletters', () => {
  const database = testDatabase();
  let pool: Pool;
  let bus: DirectEventBus;
  let leadership: PostgresLeadership;
  let reason = 'the gateway is gone';

  beforeAll(async () => {
    const owner = openPool(database().ownerUrl, { applicationName: 'spec' });
    await migrateEventBus(owner);
    await owner.end();
  });
  beforeEach(async () => {
    pool = openPool(database().appUrl, { applicationName: 'spec' });
    leadership = new PostgresLeadership(pool);
    const store = new MemoryEventStore();
    bus = new DirectEventBus({ store, leadership, log, pace: { idleMs: 5, backoff: { firstMs: 1, longestMs: 5 } } });
    const react = async ({ envelope }: { envelope: { stream: string } }): Promise<void> => {
      if (reason !== '' && envelope.stream === 'ticket-poison') throw new PoisonError(reason);
    };
    const backoff = { firstMs: 1, longestMs: 1 };
    const urge = { name: 'urge', from: 'beginning', on: ['Opened'], react } as const;
    const policy = await runPolicy(urge, { bus, store, pool, log, backoff, mustMatchContract: () => undefined });
    await appendTo(store, 'ticket-poison', 'Opened', 'Opened');
    await policy.subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), 10_000);
  });
  afterEach(async () => {
    await bus.close();
    await leadership.close();
    await pool.end();
  });
  const deadLetters = (...args: string[]) => runCli('deadletters', ...args, '--json', '--database', database().appUrl);

  it('lists what is parked with its reason, and replays it once the reason is gone', async () => {
    const listed = await deadLetters('list');
    expect(listed.exitCode).toBe(1);
    const letter = { consumer: 'urge', stream: 'ticket-poison', position: 0, retryRequested: false };
    expect(lastJson(listed.out)).toMatchObject({ parked: [{ ...letter, reason: 'PoisonError: the gateway is gone' }] });

    reason = 'the gateway is still gone';
    const tooEarly = await deadLetters('replay', '--all');
    expect(tooEarly.exitCode).toBe(1);
    expect(lastJson(tooEarly.out)).toMatchObject({
      replayed: [],
      parkedAgain: [{ ...letter, reason: `PoisonError: ${reason}` }],
    });

    await bus.close();
    const nobodyThere = await deadLetters('replay', '--stream', 'ticket-poison', '--wait', '1');
    expect(nobodyThere.exitCode).toBe(2);
    expect(lastJson(nobodyThere.out)).toMatchObject({ waiting: [{ stream: 'ticket-poison' }] });
  });

  it('takes up a request that was made while nobody ran, and has nothing left', async () => {
    reason = '';
    await deadLetters('replay', '--consumer', 'urge');
    expect(await deadLetters('list')).toMatchObject({ exitCode: 0, out: '{"parked":[]}\n' });
  });

  it('wants to be told what to replay', async () => {
    const { exitCode, err } = await runCli('deadletters', 'replay', '--database', database().appUrl);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/--all/);
  });
});
