import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide } from '@redress/kernel';
import { testDatabase } from '@redress/testing';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import type { ConsultationAnswered } from '@redress/ticket';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CommandExecutor, newId, openPlatform, readConfig, type Platform } from '../src/index.js';

const actor = { account: 'operator:1024', person: 'operator:1024', role: 'operator', office: null, revision: null, for: null } as const;
const silent = { log: () => undefined, debug: () => undefined, warn: () => undefined };

/** Answers a question of somebody with a phone number and returns the event's id. */
async function answer({ store, vault, clock, contracts }: Platform): Promise<string> {
  const subject = await vault.subjectFor('complainant', '13800138000');
  const id = newId(clock);
  const { eventIds } = await new CommandExecutor(store, vault, clock, contracts).execute({
    stream: `ticket-${id}`,
    fold: { initial: null, evolve: () => null },
    meta: { commandId: id, at: new Date(clock.now()).toISOString(), actor, causation: null, correlation: id },
    decide: () =>
      decide<ConsultationAnswered>({
        type: 'ConsultationAnswered',
        data: { answeredOn: '2026-05-06' },
        personal: { phone: { subject, text: '13800138000' } },
      }),
    expected: 'none',
  });
  return eventIds[0]!;
}

const phoneOf = async ({ vault }: Platform, event: string) =>
  (await vault.open(event, ['phone'], { purpose: 'follow-up', actor })).phone;

describe('the platform without any configuration', () => {
  let dataFolder: string;
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'redress-platform-'));
  });
  afterEach(() => rm(dataFolder, { recursive: true, force: true }));

  it('keeps tickets and personal data from one start to the next', async () => {
    const config = readConfig({ REDRESS_DATA: dataFolder });
    const first = await openPlatform(config, 'test', silent);
    const event = await answer(first);
    await first.close();
    const second = await openPlatform(config, 'test', silent);
    expect(await second.store.size()).toBe(1);
    expect(await phoneOf(second, event)).toBe('13800138000');
    await second.close();
  }, 60_000);
});

describe('the platform on a database of the city', () => {
  const database = testDatabase();
  const configured = (key: number) =>
    readConfig({ DATABASE_URL: database().adminUrl, REDRESS_MASTER_KEY: Buffer.alloc(32, key).toString('base64') });

  it('keeps log and personal data in the one database that was given', async () => {
    const platform = await openPlatform(configured(1), 'test', silent);
    expect(await phoneOf(platform, await answer(platform))).toBe('13800138000');
    await platform.close();
  });

  it('does not start with another master key, and leaves nothing open', async () => {
    await openPlatform(configured(1), 'test', silent).then((it) => it.close());
    await expect(openPlatform(configured(2), 'test', silent)).rejects.toThrow('REDRESS_MASTER_KEY');
  });

  it('can append no more once it was closed', async () => {
    const platform = await openPlatform(configured(1), 'test', silent);
    await platform.close();
    await expect(platform.store.size()).rejects.toThrow();
    await expect(platform.vault.subjectFor('complainant', 'somebody')).rejects.toThrow();
  });
});

describe('the platform with its log on EventStoreDB', () => {
  const database = testDatabase();
  let server: EventStoreDbDouble;
  beforeEach(async () => {
    server = await EventStoreDbDouble.start();
  });
  afterEach(() => server.stop());
  const configured = () =>
    readConfig({
      DATABASE_URL: database().adminUrl,
      EVENTSTORE_URL: server.url,
      REDRESS_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
    });

  it('keeps tickets there and personal data in PostgreSQL, from one start to the next', async () => {
    const first = await openPlatform(configured(), 'test', silent);
    const event = await answer(first);
    await first.close();
    expect(server.log.all.filter(({ type }) => type === 'ConsultationAnswered')).toHaveLength(1);
    const second = await openPlatform(configured(), 'test', silent);
    expect(await second.store.size()).toBe(1);
    expect(await phoneOf(second, event)).toBe('13800138000');
    await second.close();
  });

  it('tells the bus about every ticket', async () => {
    const platform = await openPlatform(configured(), 'test', silent);
    const heard = new Promise<string>((resolve) =>
      platform.bus.subscribe({
        name: 'test',
        types: ['ConsultationAnswered'],
        loadCheckpoints: async () => new Map(),
        handle: async ({ events }) => resolve(events[0]!.envelope.id),
      }),
    );
    const event = await answer(platform);
    expect(await heard).toBe(event);
    await platform.close();
  });
});
