import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openPool } from '@redress/database';
import { listParked } from '@redress/event-bus';
import { shanghaiDay } from '@redress/kernel';
import { ANALYST, platformUnderTest, SYSTEM_ADMINISTRATOR } from './platform-under-test.js';
import { plant } from './support/plant.js';
import { eventually } from './support/eventually.js';

const platform = platformUnderTest();
const MONTH = shanghaiDay(new Date().toISOString()).slice(0, 7);
const PATIENCE_MS = 60_000;

const ownerUrl = () => platform.started.platform.database.ownerUrl;
const ticket = (id: string) => `ticket-${id}`;

async function aConsultation(): Promise<string> {
  const body = { channel: 'phone', kinds: ['consultation'], title: '咨询', text: '请问办证', category: 'food' };
  const { id } = (await platform.post('/api/intake/submissions', body)).tickets[0];
  await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
  return id;
}

/** A registration on a day that no table or no calendar has. */
const registration = (receivedOn: string) => ({
  ...{ kind: 'consultation', channel: 'phone', submission: randomUUID(), source: null, receivedOn },
  ...{ area: null, person: randomUUID(), anonymous: true, respondent: null, calendar: null },
});

interface Consumer {
  readonly name: string;
  readonly state: string;
  readonly reason: string | null;
  readonly parkedStreams: readonly string[];
}
const health = async (): Promise<readonly Consumer[]> => (await platform.get('/health/ready')).body.consumers;
const consumer = async (name: string) => (await health()).find((each) => each.name.startsWith(`projection:${name}:`))!;
const parkedAmong = async (name: string, streams: readonly string[]) =>
  (await consumer(name)).parkedStreams.filter((stream) => streams.includes(stream)).sort();
const ranking = async () => (await platform.get(`/api/analytics/rankings/${MONTH}`, ANALYST)).body;

describe('events that no table can take, written past every check (one anonymous request once broke rebuild and replay for good)', () => {
  let bad: readonly string[];

  beforeAll(async () => {
    await aConsultation();
    const [referred, reassigned] = [await aConsultation(), await aConsultation()];
    const [received, sometime] = [randomUUID(), randomUUID()];
    bad = [referred, reassigned, received, sometime].map(ticket).sort();
    await plant(ownerUrl(), [
      { stream: ticket(received), type: 'TicketRegistered', data: registration('0000-01-01') },
      // Our own code falls over this one; its contract says whose fault that is.
      { stream: ticket(sometime), type: 'TicketRegistered', data: registration('yesterday') },
      {
        stream: ticket(referred),
        type: 'ComplaintReferredToOdr',
        data: { unit: 'a\0b', referredOn: shanghaiDay(new Date().toISOString()) },
      },
      { stream: ticket(reassigned), type: 'TicketReassigned', data: { from: 'food-drug', to: 'x\0' } },
    ]);
    await eventually('the bad streams are parked', async () => {
      const [inQueue, ofRankings] = await Promise.all([parkedAmong('queue', bad), parkedAmong('analytics', bad)]);
      return inQueue.length === bad.length && ofRankings.length === bad.length;
    });
  }, PATIENCE_MS);

  it('are parked stream by stream, named by health and dead letters, and the platform stays ready', async () => {
    expect(await parkedAmong('queue', bad)).toEqual(bad);
    expect(await parkedAmong('analytics', bad)).toEqual(bad);
    expect((await platform.get('/health/ready')).body).toMatchObject({ ready: true });
    const pool = openPool(ownerUrl(), { applicationName: 'spec', max: 1 });
    const letters = await listParked(pool);
    await pool.end();
    expect([...new Set(letters.map(({ stream }) => stream))].sort()).toEqual(bad);
    expect(JSON.stringify(letters)).not.toMatch(/a\\u0000b/);
  });

  it(
    'are named by the running ranking, which other tickets still enter',
    async () => {
      expect((await ranking()).parked).toEqual({ count: bad.length, streams: bad });
      const id = await aConsultation();
      const signing = `/api/dispatch/tickets/${id}/signing`;
      const { position } = await platform.post(signing, {}, 'handler:2001@food-drug');
      await platform.get(`/api/analytics/rankings/${MONTH}?atLeast=${position}`, ANALYST);
    },
    PATIENCE_MS,
  );

  it(
    'stop no rebuild and no swap, which never answered',
    async () => {
      const before = await ranking();
      await platform.post('/api/analytics/rebuild', {}, SYSTEM_ADMINISTRATOR);
      expect(await ranking()).toEqual(before);
      expect(await parkedAmong('analytics', bad)).toEqual(bad);
    },
    PATIENCE_MS,
  );

  it(
    'stop the rankings where they lie in a stream that others depend on, and health says where',
    async () => {
      const name = { zh: 'a\0', en: 'b' };
      const office = { id: 'nul', level: 'department', name, parent: null, from: '2026-01-01' };
      await plant(ownerUrl(), [{ stream: 'offices', type: 'OfficeRegistered', data: office }]);
      await eventually('the rankings stop', async () =>
        /^StoppedAtError/.test((await consumer('analytics')).reason ?? ''),
      );
      expect((await consumer('analytics')).reason).toMatch(/^StoppedAtError: offices, position \d+: /);
      expect(await parkedAmong('analytics', ['offices'])).toEqual([]);
      const { id } = (
        await platform.post('/api/intake/submissions', {
          ...{ channel: 'phone', kinds: ['consultation'], title: '咨询', text: '请问办证', category: 'food' },
        })
      ).tickets[0];
      expect(id).toMatch(/-/);
    },
    PATIENCE_MS,
  );
});
