import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testDatabase } from '@redress/database/testing';
import { PostgresLeadership } from '@redress/event-bus';
import { Sealer, type SealParts } from '../src/index.js';
import { logUnderTest, NOBODY, type LogUnderTest } from './support/sealed-log.js';
import { quorumOf, WitnessUnderTest } from './support/witness-under-test.js';

const database = testDatabase();
let log: LogUnderTest;
const witnesses: WitnessUnderTest[] = [];
const started: { sealer: Sealer; leadership: PostgresLeadership }[] = [];

beforeEach(async () => {
  log = await logUnderTest(database());
});
afterEach(async () => {
  for (const { sealer, leadership } of started.splice(0)) {
    await sealer.stop();
    await leadership.close();
  }
  for (const witness of witnesses.splice(0)) await witness.clear();
  await log.pool.query('DROP SCHEMA ledger, store CASCADE');
  await log.close();
});

/** A sealer as one more process has it. */
function start(policy: SealParts['policy'] = NOBODY, leadership = new PostgresLeadership(log.pool)): Sealer {
  const { store, pool, key, warnings } = log;
  const warn = (sentence: string) => void warnings.push(sentence);
  const sealer = Sealer.start({ store, pool, key, policy, leadership, warn, tell: () => undefined });
  started.push({ sealer, leadership });
  return sealer;
}

const published = async () => (await log.seal().tables.published())?.size ?? 0;

describe('a sealer', () => {
  it('seals on request, and at its end what is left', async () => {
    const sealer = start();
    await log.append(5);
    expect(await sealer.sealNow()).toBe(true);
    expect(sealer.status()).toEqual({ state: 'sealing', reason: null, published: 5, late: false });
    await log.append(4);
    await sealer.stop();
    expect(await published()).toBe(9);
    expect(await sealer.sealNow()).toBe(false);
  });

  it('says nothing of a database that took too long once: it tries again', async () => {
    const leadership = new PostgresLeadership(log.pool);
    const tryToLead = jest.spyOn(leadership, 'tryToLead').mockRejectedValueOnce(new Error('timeout expired'));
    const sealer = start(NOBODY, leadership);
    await log.append(1);
    while (!(await sealer.sealNow()));
    expect(tryToLead.mock.calls.length).toBeGreaterThan(1);
    expect(log.warnings).toEqual([]);
  });

  it('stands by while another one leads, and takes over', async () => {
    const first = start();
    await first.sealNow();
    const second = start();
    expect(await second.sealNow()).toBe(false);
    expect(second.status()).toMatchObject({ state: 'standby' });
    await first.stop();
    await log.append(3);
    while (!(await second.sealNow()));
    expect(await published()).toBe(3);
  });

  it('refuses to go on from an old backup and says so, while events are still taken', async () => {
    const witness = await new WitnessUnderTest('bureau', [log.key]).start();
    witnesses.push(witness);
    const policy = quorumOf(1, [witness]);
    await log.append(8);
    const before = start(policy);
    await before.sealNow();
    await before.stop();
    await log.pool.query('DROP SCHEMA ledger CASCADE');
    await log.close();
    log = { ...(await logUnderTest(database())), key: log.key };

    const after = start(policy);
    expect(await after.sealNow()).toBe(false);
    expect(after.status()).toMatchObject({ state: 'refused', reason: expect.stringContaining('an old backup') });
    await log.append(2);
    expect(await log.store.size()).toBe(10);
    expect(await published()).toBe(0);
  });
});
