import { Logger } from '@nestjs/common';
import { openPool, type Pool } from '@redress/database';
import {
  migrateEventBus,
  ParkedStreams,
  type Consumer,
  type EventBus,
  type Subscription,
  type SubscriptionStatus,
} from '@redress/event-bus';
import { MemoryEventStore } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import supertest from 'supertest';
import { EVENT_BUS } from '../src/index.js';
import { startTinyService } from './tiny-service.js';

const id = '01890000-0000-7000-8000-000000000001';
const body = { outcome: 'reached', person: { name: '王小明' } };

let store: MemoryEventStore;
let tiny: Awaited<ReturnType<typeof startTinyService>>;

let status: SubscriptionStatus;
const consumer: Subscription = {
  name: 'boards',
  status: () => status,
  position: () => 0,
  lag: () => store.size(),
  waitFor: async () => true,
  stop: async () => undefined,
};
const subscriptions: Subscription[] = [];
const bus: EventBus = {
  subscriptions,
  subscribe: () => (subscriptions.push(consumer), consumer),
  replay: () => consumer,
  changes: async function* () {},
  close: async () => undefined,
};

const database = testDatabase();
let pool: Pool;
beforeAll(async () => {
  pool = openPool(database().ownerUrl, { applicationName: 'spec' });
  await migrateEventBus(pool);
});
afterAll(() => pool.end());

beforeEach(async () => {
  subscriptions.length = 0;
  store = new MemoryEventStore();
  tiny = await startTinyService(store, bus, pool);
});
afterEach(async () => {
  await tiny.app.close();
  jest.restoreAllMocks();
});

const http = () => supertest(tiny.app.getHttpServer());
const call = (change: object = {}) =>
  http()
    .post('/tickets/7/calls')
    .send({ ...body, ...change });

describe('a command over HTTP', () => {
  it('is stored with its actor, its id and its time', async () => {
    const answer = await call({ at: '2026-09-24T09:30:00+08:00' })
      .set('Idempotency-Key', id.toUpperCase())
      .set('Redress-Actor', 'leader:2048@market-east')
      .expect(201);
    expect(answer.headers['idempotency-key']).toBe(id);
    const [event] = (await store.readStream('ticket-7')).events;
    expect(event!.envelope).toMatchObject({
      commandId: id,
      occurredAt: '2026-09-24T01:30:00.000Z',
      actor: { account: 'leader:2048', person: 'leader:2048', role: 'leader', office: 'market-east', revision: null, for: null },
    });
  });

  it('happens once when it is sent twice with one key', async () => {
    const first = await call().set('Idempotency-Key', id);
    const second = await call().set('Idempotency-Key', id);
    expect(second.body).toEqual({ ...first.body, repeated: true });
    expect(await store.size()).toBe(1);
  });

  it('gets a key, the present time and an unnamed operator when it brings none', async () => {
    const { headers } = await call().expect(201);
    const [event] = (await store.readStream('ticket-7')).events;
    expect(event!.envelope).toMatchObject({
      commandId: headers['idempotency-key'],
      occurredAt: '2026-09-24T02:00:00.000Z',
      actor: { account: 'operator:anonymous', person: 'operator:anonymous', role: 'operator', office: null, revision: null, for: null },
    });
  });

  it.each([
    ['Idempotency-Key', 'seven'],
    ['Redress-Actor', 'king:1'],
    ['Redress-Actor', 'policy:urge'],
    ['Redress-Actor', 'handler'],
  ])('is not understood with the header %s: %s', async (header, value) => {
    const answer = await call().set(header, value).expect(400);
    expect(answer.body).toMatchObject({ code: 'invalid-request', errors: [{ field: header }] });
  });
});

describe('a problem', () => {
  it('lists every field that is wrong and what is valid, without repeating what was sent', async () => {
    const answer = await call({ outcome: 'shouted', person: { name: '欧' }, extra: 1 }).expect(400);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toEqual({
      type: 'urn:redress:problem:invalid-request',
      title: '请求有误 Bad request',
      status: 400,
      detail: '有字段不符合要求。Some fields are not valid.',
      instance: '/tickets/7/calls',
      code: 'invalid-request',
      errors: [
        { field: 'extra', message: 'property extra should not exist' },
        { field: 'outcome', message: 'outcome must be one of the following values: reached, missed' },
        { field: 'person.name', message: 'name must be longer than or equal to 2 characters' },
      ],
    });
  });

  it('is 422 for a refusal, with what would be valid', async () => {
    const answer = await call().set('Redress-Actor', 'handler:7').expect(422);
    expect(answer.body).toMatchObject({
      code: 'no-ground',
      detail: '需要理由。A ground is needed.',
      valid: ['no-duty'],
    });
  });

  it('is 409 when the state does not allow it any more', async () => {
    for (let i = 0; i < 3; i++) await call().expect(201);
    expect((await call().expect(409)).body).toMatchObject({ code: 'wrong-state-called-enough' });
  });

  it.each(['/tickets/search?phone=13800138000', '/nowhere?phone=13800138000'])(
    'never repeats the query of %s',
    async (url) => {
      const answer = await http().get(url).expect(404);
      expect(answer.body).toMatchObject({ code: 'not-found', instance: url.split('?')[0] });
      expect(answer.text).not.toContain('13800138000');
    },
  );

  it('is told as one for a body that is no JSON, too large, or of another type', async () => {
    const send = (type: string, text: string) => http().post('/tickets/7/calls').set('content-type', type).send(text);
    expect((await send('application/json', '{"name": 13800138000').expect(400)).text).not.toContain('13800138000');
    expect((await send('application/json', JSON.stringify('x'.repeat(3000))).expect(413)).body.code).toBe(
      'content-too-large',
    );
    expect((await send('text/csv', 'a,b').expect(415)).body.code).toBe('unsupported-media-type');
  });

  it('is 503 with a time to return when the disk is full', async () => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    tiny.fail(Object.assign(new Error('could not extend file'), { code: '53100' }));
    const answer = await http().get('/tickets/search?phone=1').expect(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.body).toMatchObject({ code: 'unavailable' });
  });

  it('tells nothing of our own failures but an id, under which the log tells the rest', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    tiny.fail(new TypeError('undefined is not a ticket'));
    const answer = await http().get('/tickets/search?phone=1').expect(500);
    expect(answer.text).not.toContain('is not a ticket');
    const request = answer.headers['x-request-id']!;
    expect(answer.body.detail).toContain(request);
    expect(log.mock.calls).toEqual([[expect.stringContaining(`${request} TypeError: undefined is not a ticket`)]]);
  });

  it('keeps what a database repeats of the data out of the log', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    tiny.fail(Object.assign(new Error('invalid input syntax for type uuid: "13800138000"'), { code: '22P02' }));
    await http().get('/tickets/search?phone=1').expect(500);
    expect(String(log.mock.calls[0]![0])).toContain('22P02');
    expect(String(log.mock.calls[0]![0])).not.toContain('13800138000');
  });
});

describe('a service', () => {
  it('is alive, and ready while the store answers and the consumers move', async () => {
    await http().get('/health/live').expect(200, { live: true });
    const ledger = { state: 'sealing', reason: null, published: 0, late: false, ready: true };
    await http().get('/health/ready').expect(200, { ready: true, store: 'answers', consumers: [], ledger });
  });

  const fit = { name: 'boards', state: 'running', lag: 0, reason: null, parked: 0, parkedStreams: [] };

  it('tells how far its consumers are behind, and is not ready while one cannot move', async () => {
    tiny.app.get<EventBus>(EVENT_BUS).subscribe({} as Consumer);
    status = { state: 'running' };
    await call().expect(201);
    const moving = await http().get('/health/ready').expect(200);
    expect(moving.body.consumers).toEqual([{ ...fit, lag: 1 }]);
    status = { state: 'retrying', reason: 'unknown event', attempts: 3 };
    const stuck = await http().get('/health/ready').expect(503);
    expect(stuck.body.consumers).toEqual([{ ...fit, state: 'retrying', lag: 1, reason: 'unknown event' }]);
  });

  it('tells which tickets each consumer has parked, and is ready all the same', async () => {
    tiny.app.get<EventBus>(EVENT_BUS).subscribe({} as Consumer);
    status = { state: 'running' };
    await new ParkedStreams(pool, 'boards').park('ticket-7', 0, 'no such ground');
    await new ParkedStreams(pool, 'others').park('ticket-7', 0, 'no such ground');
    const { body: health } = await http().get('/health/ready').expect(200);
    expect(health.consumers).toEqual([{ ...fit, parked: 1, parkedStreams: ['ticket-7'] }]);
    expect((await http().get('/metrics')).text).toContain('redress_parked_streams{consumer="boards"} 1');
  });

  it('is not ready when the store is gone', async () => {
    await store.close();
    await http().get('/health/ready').expect(503);
  });

  it('counts requests by route template and events by type', async () => {
    await call().expect(201);
    const { text } = await http().get('/metrics').expect(200);
    expect(text).toContain(
      'redress_http_request_seconds_count{method="POST",route="/tickets/:id/calls",status="201"} 1',
    );
    expect(text).toContain('redress_events_appended_total{type="Called"} 1');
  });

  it('documents itself, offline', async () => {
    const { body: document } = await http().get('/openapi.json').expect(200);
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/tickets/{id}/calls');
    const page = await http().get('/docs').expect(200);
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files.filter((file) => /^(https?:)?\/\//.test(file))).toEqual([]);
    for (const file of files) await http().get(new URL(file, 'http://host/docs').pathname).expect(200);
  });

  it('lets no browser guess, frame or keep its answers', async () => {
    const { headers } = await http().get('/health/live');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
  });

  it('closes the platform once when it shuts down', async () => {
    await tiny.app.close();
    expect(tiny.timesClosed()).toBe(1);
  });
});
