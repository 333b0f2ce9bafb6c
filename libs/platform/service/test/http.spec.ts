import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { openPool, type Pool } from '@redress/database';
import { migrateEventBus } from '@redress/event-bus';
import { MemoryEventStore } from '@redress/event-store';
import { commandIdOf } from '@redress/kernel';
import { PositionNotReachedError } from '@redress/projections';
import { testDatabase } from '@redress/testing';
import supertest, { type Test } from 'supertest';
import { silentBus } from './silent-bus.js';
import { startTinyService } from './tiny-service.js';

const ID = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';
const KEY = '01890000-0000-7000-8000-00000000000a';
const stream = `counter-${ID}`;
const PHONE = '13800138000';

let store: MemoryEventStore;
let tiny: Awaited<ReturnType<typeof startTinyService>>;
const database = testDatabase();
let pool: Pool;
beforeAll(async () => {
  pool = openPool(database().ownerUrl, { applicationName: 'spec' });
  await migrateEventBus(pool);
});
afterAll(() => pool.end());
beforeEach(async () => {
  store = new MemoryEventStore();
  tiny = await startTinyService(store, silentBus(), pool);
});
afterEach(async () => {
  await tiny.app.close();
  jest.restoreAllMocks();
});

const http = () => supertest(tiny.app.getHttpServer());
const as = (actor: string, test: Test) => test.set('Redress-Actor', actor);
const count = (body: object = { by: 2 }, actor = 'operator:1') =>
  as(actor, http().post(`/api/tiny/counters/${ID}/counts`)).send(body);
const take = (actor = 'handler:1@market-east', id = ID) => as(actor, http().post(`/api/tiny/counters/${id}/custody`));
const look = (actor: string, id = ID) => as(actor, http().get(`/api/tiny/counters/${id}`));

describe('an act over HTTP', () => {
  it('is stored with who acts, its id, and the time of the platform', async () => {
    const answer = await count({ by: 2, person: { name: '王小明' } })
      .set('Idempotency-Key', KEY.toUpperCase())
      .expect(200);
    expect(answer.headers['idempotency-key']).toBe(KEY);
    expect(answer.body).toEqual({
      id: ID,
      revision: 0,
      position: expect.stringMatching(/^[\w-]{48}$/),
      repeated: false,
    });
    const [event] = (await store.readStream(stream)).events;
    const commandId = commandIdOf('operator:1', KEY);
    expect(event!.envelope).toMatchObject({
      ...{ commandId, correlation: commandId, occurredAt: '2026-09-24T02:00:00.000Z', data: { by: 2 } },
      actor: { account: 'operator:1', person: 'operator:1', role: 'operator', office: null, revision: null, for: null },
      sealed: { name: { commitment: 'made' } },
    });
  });

  it('names the office of the post that was used', async () => {
    await take('leader:2048@market-east').send({}).expect(200);
    const [event] = (await store.readStream(stream)).events;
    expect(event!.envelope).toMatchObject({ actor: { role: 'leader', office: 'market-east' } });
  });

  it('needs no body where it has no content, and takes none', async () => {
    await take().expect(200);
    expect((await take().send({ office: 'x' }).expect(400)).body).toMatchObject({ errors: [{ field: 'office' }] });
  });

  it('happens once when it is sent twice with one key', async () => {
    const first = await count().set('Idempotency-Key', KEY);
    const second = await count().set('Idempotency-Key', KEY).expect(200);
    expect(second.body).toEqual({ ...first.body, position: expect.any(String), repeated: true });
    expect(await store.size()).toBe(1);
  });

  it('is refused under the key of something else', async () => {
    await count().set('Idempotency-Key', KEY);
    const other = await count({ by: 3 }).set('Idempotency-Key', KEY).expect(422);
    expect(other.body).toMatchObject({ code: 'key-reused' });
    expect(await store.size()).toBe(1);
  });

  it('is one of its own under the key of another account, which neither learns of', async () => {
    await count().set('Idempotency-Key', KEY);
    const other = await count({ by: 2 }, 'operator:2').set('Idempotency-Key', KEY).expect(200);
    expect(other.body).toMatchObject({ revision: 1, repeated: false });
  });

  it('makes a thing whose id follows from account and key', async () => {
    const made = await as('operator:1', http().post('/api/tiny/counters')).set('Idempotency-Key', KEY).send({ by: 1 });
    expect(made.body).toMatchObject({ id: commandIdOf('operator:1', KEY), revision: 0 });
  });

  it('gets a key of its own when it brings none', async () => {
    const { headers } = await count().expect(200);
    expect((await store.readStream(stream)).events[0]!.envelope.commandId).toBe(
      commandIdOf('operator:1', headers['idempotency-key']!),
    );
  });

  it.each([
    ['Idempotency-Key', 'seven', 'uuid'],
    ['Redress-Actor', 'king:1', 'actor'],
    ['Redress-Actor', 'policy:urge', 'actor'],
    ['Redress-Actor', 'handler', 'actor'],
    ['Redress-Actor', '__proto__:1', 'actor'],
    ['Redress-Actor', 'constructor:1', 'actor'],
  ])('is not understood with the header %s: %s', async (header, value, code) => {
    const answer = await count().set(header, value).expect(400);
    expect(answer.body).toMatchObject({ code: 'invalid-request', errors: [{ field: header, code }] });
  });
});

describe('a request', () => {
  it.each(['{"by":2}', '{"by":"two"}', '{}'])('that names no actor is 401, whatever its body %s is', async (body) => {
    for (const path of [`counters/${ID}/counts`, 'echo', 'counters/seven/counts']) {
      const answer = await http().post(`/api/tiny/${path}`).type('json').send(body).expect(401);
      expect(answer.body).toMatchObject({ code: 'not-signed-in' });
    }
    await http().get(`/api/tiny/counters/${ID}`).expect(401);
  });

  it('for which no post of the role has a right is 403, and names act and role', async () => {
    const { body } = await count({ by: 2 }, 'auditor:1').expect(403);
    expect(body).toMatchObject({ code: 'no-right', title: '无权限', detail: expect.stringContaining('审计') });
    expect(body.detail).not.toMatch(/auditor|record-citizen-urge/);
    await look('system-administrator:1').expect(403);
  });

  it('for a thing out of scope is answered to the byte as for one that does not exist', async () => {
    await take().expect(200);
    const outOfScope = await look('handler:2@market-west').expect(404);
    const absent = await look('handler:2@market-west', OTHER).expect(404);
    expect(outOfScope.text.replaceAll(ID, OTHER)).toBe(absent.text);
    expect(outOfScope.body).toMatchObject({ code: 'not-found' });
    expect((await look('handler:2@market-east').expect(200)).body).toEqual({ total: 0 });
    await take('handler:2@market-west').expect(404);
  });

  it('with an id of another form is 400', async () => {
    expect((await look('operator:1', 'seven').expect(400)).body).toMatchObject({
      errors: [{ field: 'id', code: 'uuid' }],
    });
  });

  it('with a query that does not fit is 400', async () => {
    const { body } = await http().get('/api/tiny/search?limit=500&extra=1').expect(400);
    expect(body.errors.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual(
      expect.arrayContaining([
        ['phone', 'required'],
        ['limit', 'maximum'],
        ['extra', 'additionalProperties'],
      ]),
    );
  });
});

describe('a problem', () => {
  const wrong = () => count({ by: 'two', person: { name: '欧' }, extra: 1 });
  const problem = {
    type: 'urn:redress:problem:invalid-request',
    status: 400,
    instance: `/api/tiny/counters/${ID}/counts`,
    code: 'invalid-request',
  };

  it('lists every field that is wrong and what is valid, in Chinese, without repeating what was sent', async () => {
    const answer = await wrong().expect(400);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'zh-CN',
      vary: 'accept-language',
    });
    const { errors, ...rest } = answer.body;
    expect(rest).toEqual({ ...problem, title: '请求有误', detail: '有字段不符合要求。' });
    expect(errors).toHaveLength(3);
    expect(errors).toEqual(
      expect.arrayContaining([
        { field: 'extra', code: 'additionalProperties', message: '没有该字段' },
        { field: 'by', code: 'type', message: '类型须为 integer' },
        { field: 'person.name', code: 'minLength', message: '至少 2 个字符' },
      ]),
    );
    expect(answer.text).not.toContain('欧');
  });

  it('is told in English to who puts English first', async () => {
    const answer = await wrong().set('Accept-Language', 'en-GB, zh;q=0.5').expect(400);
    expect(answer.headers['content-language']).toBe('en');
    const { errors, ...rest } = answer.body;
    expect(rest).toEqual({ ...problem, title: 'Bad request', detail: 'Some fields are not valid.' });
    expect(errors).toContainEqual({ field: 'by', code: 'type', message: 'must be integer' });
  });

  it('is 422 for a refusal, with what would be valid', async () => {
    const { body } = await count({ by: 0 }).expect(422);
    expect(body).toMatchObject({ code: 'no-count', valid: ['1', '2'], title: '不予办理' });
  });

  it('is 409 when the state does not allow it any more', async () => {
    for (let i = 0; i < 4; i++) await count({ by: 9 }).expect(200);
    expect((await count().expect(409)).body).toMatchObject({ code: 'wrong-state-counter', title: '与当前状态冲突' });
  });

  it.each([`/api/tiny/search?phone=${PHONE}`, `/nowhere?phone=${PHONE}`])(
    'never repeats the query of %s',
    async (url) => {
      const answer = await http().get(url).expect(404);
      expect(answer.body).toMatchObject({ code: 'no-route', instance: url.split('?')[0] });
      expect(answer.text).not.toContain(PHONE);
    },
  );

  it('is told as one for a body that is no JSON, too large, or of another type', async () => {
    const send = (type: string, text: string) => count().set('content-type', type).send(text);
    expect((await send('application/json', `{"name": ${PHONE}`).expect(400)).text).not.toContain(PHONE);
    expect((await send('application/json', JSON.stringify('x'.repeat(70_000))).expect(413)).body.code).toBe(
      'content-too-large',
    );
    expect((await send('text/csv', 'a,b').expect(415)).body.code).toBe('unsupported-media-type');
  });

  it('is told as one for a body that would change what every object inherits', async () => {
    const { body } = await count().type('json').send('{"by":2,"__proto__":{"admin":true}}').expect(400);
    expect(body.errors).toEqual([{ field: '__proto__', code: 'additionalProperties', message: '没有该字段' }]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('is 503 with a time to return when the disk is full', async () => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    tiny.fail(Object.assign(new Error('could not extend file'), { code: '53100' }));
    const answer = await http().get('/api/tiny/search?phone=1').expect(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.body).toMatchObject({ code: 'unavailable' });
  });

  it('is no news for the log when tables are only not yet where a caller wants them', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    tiny.fail(new PositionNotReachedError('queue', 9, 8));
    expect((await http().get('/api/tiny/search?phone=1').expect(503)).body.code).toBe('not-yet');
    expect(log).not.toHaveBeenCalled();
  });

  it('says of a field that is missing that it is missing, once', async () => {
    const { body } = await count({}).expect(400);
    expect(body.errors).toEqual([{ field: 'by', code: 'required', message: '缺少该字段' }]);
  });

  it('tells nothing of our own failures but an id, under which the log tells the rest', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    tiny.fail(new TypeError('undefined is not a ticket'));
    const answer = await http().get('/api/tiny/search?phone=1').expect(500);
    expect(answer.text).not.toContain('is not a ticket');
    const request = answer.headers['x-request-id']!;
    expect(answer.body.detail).toContain(request);
    expect(log.mock.calls).toEqual([[expect.stringContaining(`${request} TypeError: undefined is not a ticket`)]]);
  });

  it('is 400 for a value that the database cannot hold, of which the log tells no more than that', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    tiny.fail(Object.assign(new Error(`invalid input syntax for type uuid: "${PHONE}"`), { code: '22P02' }));
    expect((await http().get('/api/tiny/search?phone=1').expect(400)).body.code).toBe('bad-request');
    expect(String(log.mock.calls[0]![0])).toContain('22P02');
    expect(String(log.mock.calls[0]![0])).not.toContain(PHONE);
  });
});

describe('the clock over HTTP', () => {
  const move = (now: string, actor = 'simulator:city') => as(actor, http().post('/api/clock')).send({ now });

  it('is told, and moved forward by the simulator alone', async () => {
    const start = '2026-09-24T02:00:00.000Z';
    expect((await http().get('/api/clock').expect(200)).body).toEqual({ clock: 'simulated', now: start });
    await move('2026-09-25T10:00:00+08:00', 'operator:1').expect(403);
    expect((await move('2026-09-25T10:00:00+08:00').expect(200)).body.now).toBe('2026-09-25T02:00:00.000Z');
    await count().expect(200);
    expect((await store.readStream(stream)).events[0]!.envelope.occurredAt).toBe('2026-09-25T02:00:00.000Z');
  });

  it('never goes back, and takes no instant that does not exist', async () => {
    const { body } = await move('2026-09-23T10:00:00+08:00').expect(409);
    expect(body).toMatchObject({ code: 'wrong-state-clock-forward', valid: ['2026-09-24T02:00:00.000Z'] });
    expect((await move('2027-02-30T10:00:00+08:00').expect(400)).body).toMatchObject({ errors: [{ field: 'now' }] });
  });
});
