import { beforeAll, describe, expect, it } from '@jest/globals';
import { openPool } from '@redress/database';
import type { RecordedEvent } from '@redress/event-store';
import { OPERATOR, platformUnderTest, SIMULATOR } from './platform-under-test.js';

/** Half of them came with a report; all of one hour, one operator, one channel, area and category, as is worst. */
const COMPLAINTS = 24;
const BEGIN = Date.parse('2026-05-06T01:00:00.000Z');
const MINUTE = 60_000;

const platform = platformUnderTest({ simulatedFrom: new Date(BEGIN).toISOString() });

interface Pair {
  readonly complaint: string;
  readonly report: string;
}

const pairs: Pair[] = [];
const complaints: string[] = [];
let registered: ReadonlyMap<string, RecordedEvent>;

const moveTo = (minute: number) =>
  platform.post('/api/clock', { now: new Date(BEGIN + minute * MINUTE).toISOString() }, SIMULATOR);

const bodyOf = (n: number, isMixed: boolean) => ({
  ...{ channel: 'national-platform', area: 'east', category: 'clothing', title: `衣服 ${n}` },
  ...{ kinds: isMixed ? ['complaint', 'report'] : ['complaint'], source: `national:2026-${n}` },
  text: '起球'.repeat(10 + ((n * 7) % 60)),
  person: { name: `消费者${n}`, phone: `1380000${1000 + n}`, address: `幸福路 ${n} 号` },
  respondent: { name: `服装店${n}`, address: `商业街 ${n} 号` },
});

beforeAll(async () => {
  for (let n = 0; n < COMPLAINTS; n++) {
    await moveTo((n * 60) / COMPLAINTS);
    const isMixed = n % 2 === 0;
    const { tickets } = await platform.post('/api/intake/submissions', bodyOf(n, isMixed));
    complaints.push(tickets[0].id);
    if (isMixed) pairs.push({ complaint: tickets[0].id, report: tickets[1].id });
  }
  for (let minute = 60; minute <= 120; minute++) await moveTo(minute);
  const found = new Map<string, RecordedEvent>();
  for await (const { events } of platform.started.platform.store.readLog())
    for (const event of events)
      if (event.envelope.type === 'TicketRegistered') found.set(event.envelope.stream.slice('ticket-'.length), event);
  registered = found;
}, 120_000);

/** Every text and number in a document, with what an id tells of its time. */
function valuesIn(document: unknown): Set<string> {
  const values = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    else if (typeof value === 'string' || typeof value === 'number') {
      values.add(String(value));
      const [time] = /^[0-9a-f]{8}-[0-9a-f]{4}(?=-7)/.exec(String(value)) ?? [];
      if (time !== undefined) values.add(time);
    }
  };
  walk(document);
  return values;
}

/** The values by which a report is like the complaint that it came with and like no other one of that hour. */
function joints(documentOf: (ticket: string) => unknown): readonly string[] {
  return pairs.flatMap(({ complaint, report }) => {
    const others = new Set(complaints.filter((id) => id !== complaint).flatMap((id) => [...valuesIn(documentOf(id))]));
    const own = valuesIn(documentOf(complaint));
    return [...valuesIn(documentOf(report))].filter((value) => own.has(value) && !others.has(value));
  });
}

/** How many pairs somebody finds who takes the complaint next to the report by an order. By chance it is one in 24. */
function foundBy(placeOf: (ticket: string) => number): number {
  return pairs.filter(({ complaint, report }) => {
    const distance = (id: string) => Math.abs(placeOf(id) - placeOf(report));
    return complaints.every((id) => id === complaint || distance(id) > distance(complaint));
  }).length;
}

/** More than five of twelve by chance happens once in ten thousand runs at the outside. */
const BY_CHANCE = 5;

describe('abuse case 33: complaint and report of one submission', () => {
  it('become a ticket each, the report at a moment of its own within the hour', () => {
    expect(registered.size).toBe(COMPLAINTS + pairs.length);
    for (const { complaint, report } of pairs) {
      const at = (id: string) => Date.parse(registered.get(id)!.envelope.occurredAt);
      expect(at(report) - at(complaint)).toBeGreaterThanOrEqual(0);
      expect(at(report) - at(complaint)).toBeLessThanOrEqual(61 * MINUTE);
    }
  });

  it('share no value in their events that others do not share too', () =>
    expect(joints((id) => registered.get(id)!.envelope)).toEqual([]));

  it('share no word of any length in the bytes of their events', () => {
    const words = (id: string) =>
      Buffer.from(registered.get(id)!.bytes)
        .toString()
        .match(/[\w+/-]{6,}/g);
    expect(joints((id) => words(id))).toEqual([]);
  });

  it('share no value in the lists of the hotline', async () => {
    const { items } = (await platform.get('/api/dispatch/tickets?limit=200')).body;
    const rows = new Map<string, unknown>(items.map((row: { id: string }) => [row.id, row]));
    expect(pairs.every(({ complaint, report }) => rows.has(complaint) && rows.has(report))).toBe(true);
    expect(joints((id) => rows.get(id))).toEqual([]);
  });

  it('are no neighbours by position, time, id or number more often than by chance', () => {
    const envelopeOf = (id: string) => registered.get(id)!.envelope;
    const orders: Readonly<Record<string, (id: string) => number>> = {
      position: (id) => registered.get(id)!.position,
      time: (id) => Date.parse(envelopeOf(id).recordedAt),
      event: (id) => parseInt(envelopeOf(id).id.slice(0, 8), 16),
      ticket: (id) => parseInt(id.slice(0, 8), 16),
      number: (id) => Number((envelopeOf(id).data as { number: string }).number.slice(9)),
    };
    const found = Object.entries(orders).filter(([, placeOf]) => foundBy(placeOf) > BY_CHANCE);
    expect(found.map(([order]) => order)).toEqual([]);
  });

  it('cannot be joined by the accesses and lengths in a copy of the vault', async () => {
    const pool = openPool(platform.started.platform.vaultDatabase.ownerUrl, { applicationName: 'thief' });
    try {
      expect((await pool.query('SELECT FROM vault.accesses')).rowCount).toBe(0);
      expect((await pool.query('SELECT FROM vault.waiting')).rowCount).toBe(0);
      const { rows } = await pool.query<{ event: string; lengths: string }>(
        `SELECT event_id AS event, string_agg(field || ' ' || length(ciphertext), ' ' ORDER BY field) AS lengths
         FROM vault.fields GROUP BY event_id`,
      );
      const lengths = new Map(rows.map(({ event, lengths }) => [event, lengths]));
      const lengthsOf = (ticket: string) => lengths.get(registered.get(ticket)!.envelope.id)!;
      for (const { report } of pairs)
        expect(complaints.filter((id) => lengthsOf(id) === lengthsOf(report)).length).toBeGreaterThanOrEqual(5);
    } finally {
      await pool.end();
    }
  });

  it('are answered alike when their sender sends them again, with what the report has got meanwhile', async () => {
    const again = await platform.post('/api/intake/submissions', bodyOf(0, true));
    expect(again.tickets).toEqual([
      expect.objectContaining({ id: pairs[0]!.complaint, repeated: true, number: expect.any(String) }),
      expect.objectContaining({ id: pairs[0]!.report, repeated: true, number: expect.any(String) }),
    ]);
    const [first, second] = again.tickets;
    expect(first.number).not.toBe(second.number);
    const read = (actor: string) =>
      platform.get(`/api/intake/tickets/${second.id}/submission?purpose=handle-ticket`, actor, 200);
    expect((await read(OPERATOR)).body).toMatchObject({ source: 'national:2026-0', phone: '13800001000' });
  });
});

it('a report is kept while it waits, and answered as waiting until its turn', async () => {
  const body = { ...bodyOf(900, true), source: 'national:waiting' };
  const first = await platform.post('/api/intake/submissions', body);
  const again = await platform.post('/api/intake/submissions', body);
  expect(first.tickets[1]).toEqual({ ...again.tickets[1], repeated: false });
  expect(again.tickets[1]).toMatchObject({ number: null, position: null, repeated: true });
  const { vault } = platform.started.platform;
  const kept = await vault.waiting.dueAt(new Date(BEGIN + 300 * MINUTE));
  expect(kept.map(({ id }) => id)).toEqual([first.tickets[1].id]);
  await moveTo(200);
  await platform.get(`/api/dispatch/tickets/${first.tickets[1].id}`);
});

it('no report waits of a submission whose complaint was refused', async () => {
  const { person: _, ...anonymous } = { ...bodyOf(901, true), kinds: ['report', 'complaint'] };
  await platform.post('/api/intake/submissions', anonymous, OPERATOR, 422);
  const { vault } = platform.started.platform;
  expect(await vault.waiting.dueAt(new Date(BEGIN + 900 * MINUTE))).toEqual([]);
});
