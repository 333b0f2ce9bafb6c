import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { openPool, type Pool } from '@redress/database';
import { migrateEventBus } from '@redress/event-bus';
import { MemoryEventStore } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import supertest from 'supertest';
import { exchange } from './raw-request.js';
import { silentBus } from './silent-bus.js';
import { startTinyService } from './tiny-service.js';

const ID = '01890000-0000-7000-8000-000000000001';
const COUNTS = `/api/tiny/counters/${ID}/counts`;

const store = new MemoryEventStore();
let tiny: Awaited<ReturnType<typeof startTinyService>>;
let port: number;
const database = testDatabase();
let pool: Pool;
beforeAll(async () => {
  pool = openPool(database().ownerUrl, { applicationName: 'spec' });
  await migrateEventBus(pool);
  tiny = await startTinyService(store, silentBus(), pool);
  await tiny.app.listen(0, '127.0.0.1');
  port = ((tiny.app.getHttpServer() as Server).address() as AddressInfo).port;
});
afterAll(async () => {
  await tiny.app.close();
  await pool.end();
});

const http = () => supertest(`http://127.0.0.1:${port}`);
const post = (path: string) => http().post(path).set('Redress-Actor', 'operator:1');

describe('a page of another site', () => {
  it.each(['evil.example', '127.0.0.1.evil', '[::1]', '127.0.0.1.', `localhost.:3000`])(
    'abuse case 7: that makes a browser ask us under the name %s reaches no handler',
    async (host) => {
      for (const path of ['/health/live', '/openapi.json', '/docs', '/nowhere', COUNTS]) {
        const { body } = await http().get(path).set('Host', host).expect(421);
        expect(body).toMatchObject({ code: 'misdirected', instance: path });
      }
    },
  );

  it('abuse case 7: reaches none by two names or by a whole address in the request line', async () => {
    expect(
      await exchange(port, 'GET /health/live HTTP/1.1', 'Host: localhost', 'Host: evil.example', 'Connection: close'),
    ).toMatch(/ 4\d\d /);
    const whole = await exchange(
      port,
      'GET http://localhost/health/live HTTP/1.1',
      'Host: localhost',
      'Connection: close',
    );
    expect(whole).toContain(' 421 ');
    expect(await exchange(port, 'GET /health/live HTTP/1.1', 'Connection: close')).toContain(' 400 ');
  });

  it.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json;x=1',
    'application/json; charset=gbk',
    'application/problem+json',
    'text/json',
  ])('abuse case 5: cannot act by a body of the type %s', async (type) => {
    const { body } = await post(COUNTS).set('Content-Type', type).send('{"by":2}').expect(415);
    expect(body).toMatchObject({ code: 'unsupported-media-type', title: '不支持的格式' });
    expect(await store.size()).toBe(0);
  });

  it('abuse case 5: cannot act by a form or a script that its browser names as foreign', async () => {
    for (const origin of ['http://evil.example', 'null', `http://127.0.0.1:${port + 1}`])
      expect((await post(COUNTS).set('Origin', origin).send({ by: 2 }).expect(403)).body.code).toBe('foreign-origin');
    for (const site of ['cross-site', 'same-site', 'none'])
      await post(COUNTS).set('Sec-Fetch-Site', site).send({ by: 2 }).expect(403);
    expect(await store.size()).toBe(0);
  });

  it('is offered no access by CORS', async () => {
    const preflight = await http()
      .options(COUNTS)
      .set('Access-Control-Request-Method', 'POST')
      .set('Origin', `http://127.0.0.1:${port}`)
      .expect(405);
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a method that an address does not have', () => {
  it.each([
    ['DELETE', COUNTS, 'POST'],
    ['GET', COUNTS, 'POST'],
    ['OPTIONS', COUNTS, 'POST'],
    ['TRACE', COUNTS, 'POST'],
    ['PROPFIND', COUNTS, 'POST'],
    ['POST', '/health/live', 'GET, HEAD'],
    ['PUT', '/api/clock', 'GET, HEAD, POST'],
    ['PATCH', '/ledger/tile/0/000?x=1', 'GET, HEAD'],
    ['POST', '/docs', 'GET, HEAD'],
  ])('%s %s is answered 405 with those that it has: %s', async (method, path, allow) => {
    const answer = await exchange(port, `${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close');
    expect(answer).toContain(' 405 ');
    expect(answer.toLowerCase()).toContain(`\r\nallow: ${allow.toLowerCase()}\r\n`);
    expect(answer).toContain('"code":"method-not-allowed"');
  });

  it('is 404 where nothing is', () => http().put('/api/nowhere').expect(404));
});

describe('an address', () => {
  it.each<[what: string, path: string, status: number, code: string]>([
    ['that cannot be decoded', '/api/tiny/counters/%ff', 400, 'bad-request'],
    ['with an id that is too long', `/api/tiny/counters/${'7'.repeat(2_000)}`, 414, 'uri-too-long'],
    ['that is too long', `/health/live?${'x'.repeat(5_000)}`, 414, 'uri-too-long'],
  ])('%s is told as a problem, in the language that was asked for', async (_what, path, status, code) => {
    const zh = await http().get(path).expect(status);
    const en = await http().get(path).set('Accept-Language', 'en').expect(status);
    expect(zh.body).toMatchObject({ status, code, type: `urn:redress:problem:${code}` });
    expect(zh.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'zh-CN',
      'x-content-type-options': 'nosniff',
    });
    expect(en.headers['content-language']).toBe('en');
    expect(en.body.detail).toMatch(/^[\x20-\x7e]+$/);
    expect(zh.body.detail).not.toBe(en.body.detail);
  });

  it.each(['phone=1&phone=2', 'phone=1&phone='])(
    'abuse case 51: that names one thing twice (%s) is refused',
    async (query) => {
      const { body } = await http().get(`/api/tiny/search?${query}`).expect(400);
      expect(body.errors).toMatchObject([{ field: 'phone', code: 'twice' }]);
    },
  );

  it.each(['phone[]=1', 'phone[b]=1', '__proto__=1', '__proto__[x]=1', 'constructor.prototype.x=1', 'toString=1'])(
    'abuse cases 50 and 51: with the query %s is refused, or means nothing else than it says',
    async (query) => {
      const { body } = await http().get(`/api/tiny/search?phone=1&${query}`).expect(400);
      expect(body.errors).toMatchObject([{ code: 'additionalProperties' }]);
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );
});

describe('a body', () => {
  it('may be as large as its route says, and no larger', async () => {
    const of = (size: number) => JSON.stringify({ by: 1, more: 'x'.repeat(size - 20) });
    const send = (path: string, size: number) => post(path).type('json').send(of(size));
    await send(COUNTS, 60_000).expect(400);
    await send(COUNTS, 70_000).expect(413);
    await send('/api/tiny/echo', 199_000).expect(400);
    await send('/api/tiny/echo', 210_000).expect(413);
  });

  it.each<[what: string, body: string, code: string, message: string]>([
    ['that is no JSON', '{"by":', 'json', '不是有效的 JSON'],
    ['with a name twice', '{"by":1,"by":2}', 'twice', '不得重复出现'],
    ['that is too deep', `{"by":${'['.repeat(1_000)}`, 'depth', '最多嵌套 20 层'],
  ])('%s is told so', async (_what, body, code, message) => {
    const answer = await post(COUNTS).type('json').send(body).expect(400);
    expect(answer.body.errors).toEqual([{ field: expect.any(String), code, message }]);
  });

  it('in another encoding is refused in place of being stored unreadable for good', async () => {
    const gbk = Buffer.concat([
      Buffer.from('{"by":1,"person":{"name":"'),
      Buffer.from([0xce, 0xc4, 0xce, 0xc4]),
      Buffer.from('"}}'),
    ]);
    const raw = await fetch(`http://127.0.0.1:${port}${COUNTS}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'redress-actor': 'operator:1' },
      body: gbk,
    });
    expect(await raw.json()).toMatchObject({ status: 400, errors: [{ field: 'body', code: 'utf-8' }] });
  });

  it.each(['actor', 'department', 'role', 'recordedAt', 'id', 'revision', 'official'])(
    'abuse case 20: cannot say what is not for the caller to say: %s',
    async (field) => {
      const before = await store.size();
      const { body } = await post(COUNTS)
        .send({ by: 1, [field]: 'leader:1' })
        .expect(400);
      expect(body.errors).toMatchObject([{ field, code: 'additionalProperties' }]);
      expect(await store.size()).toBe(before);
    },
  );
});

describe('a request that is none', () => {
  it.each<[what: string, lines: readonly string[], status: number]>([
    ['no HTTP', ['hello'], 400],
    ['two lengths', ['POST /x HTTP/1.1', 'Host: localhost', 'Content-Length: 1', 'Content-Length: 2'], 400],
    [
      'a length and chunks',
      ['POST /x HTTP/1.1', 'Host: localhost', 'Content-Length: 1', 'Transfer-Encoding: chunked'],
      400,
    ],
    ['a folded field', ['GET /x HTTP/1.1', 'Host: localhost', 'X: a', ' b'], 400],
    ['fields of 20 KiB', ['GET /x HTTP/1.1', 'Host: localhost', `X: ${'x'.repeat(20_000)}`], 431],
  ])('because of %s is answered as a problem, and its connection closed', async (_what, lines, status) => {
    const answer = await exchange(port, ...lines);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain('content-type: application/problem+json');
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status });
  });
});

it('every answer carries the headers that bind a browser', async () => {
  jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  tiny.fail(new TypeError('ours'));
  const page = /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'/;
  const other = "default-src 'none'; frame-ancestors 'none'; sandbox";
  for (const [path, status] of [
    ...[
      ['/health/live', 200],
      ['/openapi.json', 200],
      ['/metrics', 200],
      ['/docs', 200],
      ['/nowhere', 404],
    ],
    ...[
      ['/api/clock', 200],
      [COUNTS, 405],
      ['/api/tiny/search?phone=1', 500],
      ['/api/tiny/search', 400],
    ],
  ] as [string, number][]) {
    const { headers } = await http().get(path).expect(status);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'no-store',
      'content-security-policy': path === '/docs' ? expect.stringMatching(page) : other,
      'content-type': expect.stringMatching(/charset=utf-8/),
    });
    expect(headers['server']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  }
  jest.restoreAllMocks();
});
