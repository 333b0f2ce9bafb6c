import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import {
  migrateEventBus,
  ParkedStreams,
  type Consumer,
  type EventBus,
  type SubscriptionStatus,
} from '@redress/event-bus';
import { MemoryEventStore } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import supertest from 'supertest';
import { EVENT_BUS } from '../src/index.js';
import { silentBus } from './silent-bus.js';
import { startTinyService } from './tiny-service.js';

const ID = '01890000-0000-7000-8000-000000000001';
let store: MemoryEventStore;
let tiny: Awaited<ReturnType<typeof startTinyService>>;
let status: SubscriptionStatus;
const database = testDatabase();
let pool: Pool;
beforeAll(async () => {
  pool = openPool(database().ownerUrl, { applicationName: 'spec' });
  await migrateEventBus(pool);
});
afterAll(() => pool.end());
beforeEach(async () => {
  store = new MemoryEventStore();
  status = { state: 'running' };
  const consumer = {
    ...{ name: 'tickets', status: () => status, position: () => 0, lag: () => store.size() },
    ...{ waitFor: async () => true, stop: async () => undefined },
  };
  tiny = await startTinyService(store, silentBus(consumer), pool);
});
afterEach(() => tiny.app.close());

const http = () => supertest(tiny.app.getHttpServer());
const count = () =>
  http().post(`/api/tiny/counters/${ID}/counts`).set('Redress-Actor', 'operator:1').send({ by: 2 }).expect(200);
const fit = { name: 'tickets', state: 'running', lag: 0, reason: null, parked: 0, parkedStreams: [] };

describe('a running service', () => {
  it('is alive, and ready while the store answers', async () => {
    await http().get('/health/live').expect(200, { live: true });
    const ledger = { state: 'sealing', reason: null, published: 0, late: false, ready: true };
    await http().get('/health/ready').expect(200, { ready: true, store: 'answers', consumers: [], ledger });
  });

  it('tells how far its consumers are behind and what one waits for, and is ready all the same: Kafka away closed the intake', async () => {
    tiny.app.get<EventBus>(EVENT_BUS).subscribe({} as Consumer);
    await count();
    const moving = await http().get('/health/ready').expect(200);
    expect(moving.body.consumers).toEqual([{ ...fit, lag: 1 }]);
    status = { state: 'retrying', reason: 'unknown event', attempts: 3 };
    const stuck = await http().get('/health/ready').expect(200);
    expect(stuck.body.consumers).toEqual([{ ...fit, state: 'retrying', lag: 1, reason: 'unknown event' }]);
  });

  it('tells which streams each consumer has parked, and is ready all the same', async () => {
    tiny.app.get<EventBus>(EVENT_BUS).subscribe({} as Consumer);
    await new ParkedStreams(pool, 'tickets').park('ticket-7', 0, 'no such ground');
    await new ParkedStreams(pool, 'others').park('ticket-7', 0, 'no such ground');
    const { body: health } = await http().get('/health/ready').expect(200);
    expect(health.consumers).toEqual([{ ...fit, parked: 1, parkedStreams: ['ticket-7'] }]);
    expect((await http().get('/metrics')).text).toContain('redress_parked_streams{consumer="tickets"} 1');
  });

  it('is not ready when the store is gone', async () => {
    await store.close();
    await http().get('/health/ready').expect(503);
  });

  it('counts requests by route template and events by type', async () => {
    await count();
    const { text } = await http().get('/metrics').expect(200);
    const labels = 'method="POST",route="/api/tiny/counters/:id/counts",status="200"';
    expect(text).toContain(`redress_http_request_seconds_count{${labels}} 1`);
    expect(text).toContain('redress_events_appended_total{type="Counted"} 1');
  });

  it('serves tiles of the ledger under the path that names them', async () => {
    const tile = await http().get('/ledger/tile/1/x001/234').expect(200);
    expect(JSON.parse(String(tile.body))).toEqual({ level: 1, index: 1234, width: 256 });
    expect(tile.headers['cache-control']).toContain('immutable');
    expect((await http().get('/ledger/tile/nine').expect(404)).body).toMatchObject({ code: 'not-found-tile' });
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

describe('the description of a service', () => {
  type Operation = {
    readonly operationId: string;
    readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
    readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> };
    readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: object }> }>;
  };
  type Document = {
    readonly openapi: string;
    readonly paths: Record<string, Record<string, Operation>>;
    readonly components: { readonly schemas: Record<string, object> };
  };
  const read = async () => (await http().get('/openapi.json').expect(200)).body as Document;
  const parametersOf = ({ parameters }: Operation) => parameters.map((each) => `${each.in} ${each.name}`).sort();
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  it('holds each shape once and refers to it', async () => {
    const { openapi, paths, components } = await read();
    expect(openapi).toBe('3.1.0');
    const { requestBody, responses } = paths['/api/tiny/counters/{id}/counts']!['post']!;
    expect(requestBody!.content['application/json']!.schema).toEqual(ref('CountBody'));
    expect(responses['200']!.content!['application/json']!.schema).toEqual(ref('ActAnswer'));
    expect(responses['409']!.content!['application/problem+json']!.schema).toEqual(ref('Problem'));
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(['ActAnswer', 'ClockBody', 'CountBody', 'CounterAnswer', 'Problem', 'SealAnswer']),
    );
    expect(JSON.stringify(paths)).not.toContain('"title"');
  });

  it('names what each route reads, and nothing that it does not read', async () => {
    const { paths } = await read();
    const acting = ['header Idempotency-Key', 'header Redress-Actor'];
    expect(parametersOf(paths['/api/tiny/counters/{id}/counts']!['post']!)).toEqual([...acting, 'path id']);
    expect(parametersOf(paths['/api/tiny/counters']!['post']!)).toEqual(acting);
    expect(parametersOf(paths['/api/tiny/counters/{id}']!['get']!)).toEqual(['header Redress-Actor', 'path id']);
    expect(parametersOf(paths['/api/tiny/search']!['get']!)).toEqual(['query limit', 'query phone']);
    expect(paths['/api/tiny/counters/{id}/custody']!['post']!.requestBody).toBeUndefined();
    expect(parametersOf(paths['/api/clock']!['get']!)).toEqual([]);
  });

  it('declares every part of a path, and no other', async () => {
    for (const [path, methods] of Object.entries((await read()).paths))
      for (const { parameters } of Object.values(methods)) {
        const declared = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
        expect([path, ...declared]).toEqual([path, ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)]);
      }
  });

  it('tells the errors of every route of the interface, and calls each by a name of its own', async () => {
    const { paths } = await read();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, ...operation })),
    );
    for (const status of ['400', '403', '414', '421', '431', '500'])
      expect(operations.filter(({ responses }) => !(status in responses)).map(({ path }) => path)).toEqual([]);
    const undescribed = operations.filter(({ responses }) => responses['200']?.content === undefined);
    expect(undescribed.map(({ path }) => path)).toEqual([]);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it('can be read and tried offline', async () => {
    const page = await http().get('/docs').expect(200);
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files.filter((file) => /^(https?:)?\/\//.test(file))).toEqual([]);
    for (const file of files) await http().get(new URL(file, 'http://host/docs').pathname).expect(200);
  });
});
