import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shanghaiDay } from '@redress/kernel';
import { testDatabase } from '@redress/testing';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { registerAct, tickets } from '@redress/ticket';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  BookShelf,
  CommandExecutor,
  commandDigestWith,
  newId,
  openPlatform,
  readConfig,
  type Platform,
} from '../src/index.js';
import { person } from './counter.js';

const actor = person('operator');

const silent = { log: () => undefined, debug: () => undefined, warn: () => undefined };
const PHONE = '13800138000';

/** Takes in what a person with a phone number asks, and returns the event's id. */
async function takeIn(platform: Platform): Promise<string> {
  const { store, vault, clock, contracts, sealingKey } = platform;
  const subject = await vault.subjectFor('complainant', PHONE);
  const commandId = newId(clock);
  const at = new Date(clock.now()).toISOString();
  const content = { kind: 'consultation', channel: 'phone', number: '20260506-482159374', source: null, area: null };
  const parties = { receivedOn: shanghaiDay(at), person: subject, anonymous: false, respondent: null };
  const executor = new CommandExecutor({
    ...{ store, sealer: vault, clock, contracts, books: new BookShelf(store), digest: commandDigestWith(sealingKey) },
    observe: () => undefined,
  });
  const { eventIds } = await executor.execute({
    ...{ aggregate: tickets, act: registerAct, id: commandId },
    input: { ...content, ...parties, personal: { phone: { subject, text: PHONE } }, classification: null },
    meta: { commandId, at, actor, causation: null, correlation: commandId },
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
    const event = await takeIn(first);
    await first.close();
    const second = await openPlatform(config, 'test', silent);
    expect(await second.store.size()).toBe(1);
    expect(await phoneOf(second, event)).toBe(PHONE);
    await second.close();
  }, 60_000);
});

describe('the platform on a database of the city', () => {
  const database = testDatabase();
  const configured = (key: number) =>
    readConfig({ DATABASE_URL: database().adminUrl, REDRESS_MASTER_KEY: Buffer.alloc(32, key).toString('base64') });

  it('keeps log and personal data in the one database that was given', async () => {
    const platform = await openPlatform(configured(1), 'test', silent);
    expect(await phoneOf(platform, await takeIn(platform))).toBe(PHONE);
    await platform.close();
  });

  it('does not start with another master key, and leaves nothing open', async () => {
    await openPlatform(configured(1), 'test', silent).then((it) => it.close());
    await expect(openPlatform(configured(2), 'test', silent)).rejects.toThrow('REDRESS_MASTER_KEY');
  });

  it('lives by a simulated clock where one is asked for, and stamps the log by it', async () => {
    const { DATABASE_URL, key } = { DATABASE_URL: database().adminUrl, key: Buffer.alloc(32, 1).toString('base64') };
    const config = readConfig({ DATABASE_URL, REDRESS_MASTER_KEY: key, REDRESS_CLOCK: 'simulated' });
    const platform = await openPlatform(config, 'test', silent);
    const before = await platform.store.size();
    await platform.clock.moveTo(platform.clock.now() + 60_000);
    await takeIn(platform);
    const recorded: string[] = [];
    for await (const { events } of platform.store.readLog({ from: before }))
      recorded.push(...events.map(({ envelope }) => envelope.recordedAt));
    expect(recorded).toEqual([new Date(platform.clock.now()).toISOString()]);
    await platform.close();
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
    const event = await takeIn(first);
    await first.close();
    expect(server.log.all.filter(({ type }) => type === 'TicketRegistered')).toHaveLength(1);
    const second = await openPlatform(configured(), 'test', silent);
    expect(await second.store.size()).toBe(1);
    expect(await phoneOf(second, event)).toBe(PHONE);
    await second.close();
  });

  it('tells the bus about every ticket', async () => {
    const platform = await openPlatform(configured(), 'test', silent);
    const heard = new Promise<string>((resolve) =>
      platform.bus.subscribe({
        name: 'test',
        types: ['TicketRegistered'],
        loadCheckpoints: async () => new Map(),
        handle: async ({ events }) => resolve(events[0]!.envelope.id),
      }),
    );
    const event = await takeIn(platform);
    expect(await heard).toBe(event);
    await platform.close();
  });
});
