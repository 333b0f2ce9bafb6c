import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import supertest from 'supertest';
import { DISPATCHER, OPERATOR, platformUnderTest, SYSTEM_ADMINISTRATOR } from './platform-under-test.js';
import { ROUTES } from './rights/routes.js';

const ID = '01890000-0000-7000-8000-0000000000ff';
const BATCH = '/api/intake/submissions/batch';
/** Milliseconds in which the worst body is refused and everybody else is answered; 50 and 100 on a quiet machine. */
const BOUND = 500;

const platform = platformUnderTest();
const http = () => supertest(platform.started.url);

interface Named {
  readonly properties?: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly paths: Record<
    string,
    {
      readonly post?: {
        readonly requestBody?: { readonly content: Record<string, { readonly schema: { $ref?: string } }> };
      };
    }
  >;
  readonly components: { readonly schemas: Record<string, Named> };
}
let document: Document;
beforeAll(async () => {
  document = (await http().get('/openapi.json').expect(200)).body as Document;
});

const acts = ROUTES.filter(({ name }) => name.startsWith('POST ')).map(({ name, body }) => {
  const template = name.slice('POST '.length);
  return { template, path: template.replace('{id}', ID), body };
});

/** The fields that a body of a route may have. */
function fieldsOf(template: string): readonly string[] {
  const ref = document.paths[template]?.post?.requestBody?.content['application/json']?.schema.$ref;
  const schema = ref === undefined ? undefined : document.components.schemas[ref.slice(ref.lastIndexOf('/') + 1)];
  return Object.keys(schema?.properties ?? {});
}

/** Sends bytes as JSON, as an operator; the answer and how long it took. */
async function send(path: string, body: string) {
  const start = performance.now();
  const answer = await http().post(path).set('Redress-Actor', OPERATOR).type('json').send(body);
  return { status: answer.status, body: answer.body, took: performance.now() - start };
}

/** Sends a body of JSON, or asks, on a connection of its own and with nothing between; the status and how long it took. */
async function timed(path: string, body?: Buffer): Promise<{ readonly status: number; readonly took: number }> {
  const json = { 'content-type': 'application/json', 'content-length': body?.length, 'redress-actor': OPERATOR };
  const start = performance.now();
  const sending = request(`${platform.started.url}${path}`, {
    ...{ method: body ? 'POST' : 'GET', agent: false, headers: body ? json : {} },
  });
  // What is refused is not read to its end.
  sending.on('error', () => undefined);
  sending.end(body);
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  await once(response.resume(), 'end');
  return { status: response.statusCode!, took: performance.now() - start };
}

/** The middle one, in whole milliseconds. */
const medianOf = (values: readonly number[]) => Math.round([...values].sort((a, b) => a - b)[values.length >> 1]!);

const many = (count: number, part: (n: number) => string) => Array.from({ length: count }, (_, n) => part(n)).join();
const unknownFields = (count: number) => many(count, (n) => `"k${n}":1`);

describe('an act', () => {
  it('abuse case 20: takes nothing that is not for the caller to say, and stores nothing of it', async () => {
    const size = await platform.started.platform.store.size();
    const taken: string[] = [];
    for (const { template, path, body } of acts) {
      const known = fieldsOf(template);
      for (const field of ['actor', 'department', 'role', 'recordedAt', 'id', 'revision', 'official']) {
        if (known.includes(field)) continue;
        const answer = await http()
          .post(path)
          .set('Redress-Actor', OPERATOR)
          .send({ ...body, [field]: 'leader:1' });
        const named = (answer.body.errors ?? []).some((error: { field: string }) => error.field === field);
        if (answer.status !== 400 || !named) taken.push(`${template} ${field}: ${answer.status}`);
      }
    }
    expect(taken).toEqual([]);
    expect(await platform.started.platform.store.size()).toBe(size);
  }, 60_000);

  it('abuse cases 50 and 51: refuses a body that is hostile, and at once', async () => {
    const wrong: string[] = [];
    for (const { template, path } of acts)
      for (const [what, body] of [
        ['5,000 fields', `{${unknownFields(5_000)}}`],
        ['30,000 lists', '['.repeat(30_000)],
        ['a name twice', '{"a":1,"a":2}'],
        ['the prototype', '{"__proto__":{"official":true}}'],
        ['a text of 60,000 signs', `{"k":"${'x'.repeat(60_000)}"}`],
      ] as const) {
        const { status, took } = await send(path, body);
        if (status !== 400 || took > BOUND) wrong.push(`${template} ${what}: ${status} after ${took} ms`);
      }
    expect(wrong).toEqual([]);
    expect(({} as { official?: boolean }).official).toBeUndefined();
  }, 60_000);

  it('refuses a body that is larger than it may be before it is sent', async () => {
    for (const { path } of acts.filter((act) => act.path !== BATCH)) {
      const headers = { 'content-type': 'application/json', 'content-length': 1_200_000, 'redress-actor': OPERATOR };
      const sending = request(`${platform.started.url}${path}`, { method: 'POST', headers });
      sending.on('error', () => undefined);
      sending.flushHeaders();
      const [{ statusCode }] = (await once(sending, 'response')) as [{ statusCode: number }];
      expect([path, statusCode]).toEqual([path, 413]);
      sending.destroy();
    }
  }, 30_000);
});

describe('what was answered as a failure of ours once', () => {
  const submission = { channel: 'phone', kinds: ['complaint'], title: '电饭煲', text: '坏了' };
  const submissions = '/api/intake/submissions';
  const ticket = `tickets/${ID}`;

  it.each<[what: string, path: string, body: object, field: string]>([
    ['an office without a name', '/api/dispatch/offices', { id: 'south', level: 'station' }, 'name'],
    ['null for a flag', submissions, { ...submission, complex: null }, 'complex'],
    ['null for a code', submissions, { ...submission, category: null }, 'category'],
    ['null for an instant', submissions, { ...submission, receivedAt: null }, 'receivedAt'],
    ['a leap second', submissions, { ...submission, receivedAt: '2016-12-31T23:59:60Z' }, 'receivedAt'],
    ['a day that there is not', submissions, { ...submission, receivedAt: '2026-02-30T00:00:00+08:00' }, 'receivedAt'],
    ['the year 0', submissions, { ...submission, receivedAt: '0000-01-01T00:00:00Z' }, 'receivedAt'],
    ['a title of blanks', submissions, { ...submission, title: '   ' }, 'title'],
    ['a blank merchant', submissions, { ...submission, respondent: { name: '  ' } }, 'respondent.name'],
    ['a list for a person', submissions, { ...submission, person: [{ name: '甲某' }] }, 'person'],
    ['a list for a merchant', submissions, { ...submission, respondent: [{ name: '某公司' }] }, 'respondent'],
    ['a text of blanks', submissions, { ...submission, text: ' ' }, 'text'],
    ['half a sign as a number of a case', `/api/mediation/${ticket}/filing`, { caseNumber: '\ud800' }, 'caseNumber'],
    ['NUL as a unit', `/api/mediation/${ticket}/odr-referral`, { unit: 'a\0b' }, 'unit'],
    ...['\ud800', 'x\0', ''].map(
      (code) =>
        [
          'no code as a department',
          `/api/dispatch/${ticket}/arbitration`,
          { outcome: 'upheld', reassignTo: code },
          'reassignTo',
        ] as [string, string, object, string],
    ),
  ])('is told to the caller: %s', async (_what, path, body, field) => {
    const answer = await http().post(path).set('Redress-Actor', OPERATOR).send(body);
    expect([answer.status, answer.body.errors?.map((error: { field: string }) => error.field)]).toEqual([400, [field]]);
  });

  it.each([
    ['cursor=99999999999999999999', 'cursor'],
    ['department=%00', 'department'],
    ['stage=foo', 'stage'],
    ['atLeast=999999999999', 'atLeast'],
    ['limit=1e9', 'limit'],
  ])('is told to the caller: a list with %s', async (query, field) => {
    const { body } = await platform.get(`/api/dispatch/tickets?${query}`, DISPATCHER, 400);
    expect(body.errors).toMatchObject([{ field }]);
  });
});

describe('a batch', () => {
  const good = { channel: 'phone', kinds: ['consultation'], title: '咨询', text: '请问怎么办证' };

  it.each<[what: string, body: string]>([
    ['85,000 unknown fields', `{"rows":[{}],${unknownFields(85_000)}}`],
    ['a row of 85,000 unknown fields', `{"rows":[{${unknownFields(85_000)}}]}`],
    ['a row of a text of 4 MB', `{"rows":[{"text":"${'x'.repeat(4_000_000)}"}]}`],
    ['a row of 100,000 lists in one another', `{"rows":[{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`],
    ['85,000 rows', `{"rows":[${many(85_000, () => '{}')}]}`],
    ['rows of 8 MB of lists', `{"rows":[${many(190, () => `[${many(999, () => `[${many(8, () => '0')}]`)}]`)}]}`],
    ['a row with a name twice', '{"rows":[{"title":"a","title":"b"}]}'],
  ])(
    'abuse case 51: of %s is refused, and everybody else is answered meanwhile',
    async (what, body) => {
      const bytes = Buffer.from(body);
      const tries = [];
      for (let i = 0; i < 9; i++) {
        const refused = timed(BATCH, bytes);
        const { took: live } = await timed('/health/live');
        const { status, took } = await refused;
        expect(status).toBe(400);
        tries.push({ live, took });
      }
      const [took, live] = [medianOf(tries.map((it) => it.took)), medianOf(tries.map((it) => it.live))];
      process.stderr.write(`${what}: refused in ${took} ms, live in ${live} ms (medians of ${tries.length})\n`);
      expect(took).toBeLessThan(BOUND);
      expect(live).toBeLessThan(BOUND);
    },
    30_000,
  );

  it('answers per row, whatever a row holds, and keeps the good ones', async () => {
    const before = await platform.started.platform.store.size();
    const bad = [
      ...[null, 5, 'text', true, [], [[]], {}],
      { ...good, receivedAt: '2016-12-31T23:59:60Z' },
      { ...good, receivedAt: null },
      { ...good, complex: null },
      { ...good, title: '   ' },
      { ...good, title: 'a\0b' },
      { ...good, text: '\ud800' },
      { ...good, respondent: { name: ' ' } },
      { ...good, person: { name: '王', more: 1 } },
      { ...good, actor: 'leader:1' },
    ];
    const { results } = await platform.post(BATCH, { rows: [good, ...bad, good] });
    const fates = (results as { status: string; problem?: { status: number } }[]).map(({ status }) => status);
    expect(fates).toEqual(['registered', ...bad.map(() => 'rejected'), 'registered']);
    expect(results.slice(1, -1).map(({ problem }: { problem: { code: string } }) => problem.code)).toEqual(
      bad.map(() => 'invalid-request'),
    );
    expect(await platform.started.platform.store.size()).toBeGreaterThan(before);
  });

  it('tells a failure of ours as the fate of its row alone, and logs it', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const { vault } = platform.started.platform;
    jest.spyOn(vault, 'subjectFor').mockRejectedValueOnce(new TypeError('undefined is no subject'));
    const { results } = await platform.post(BATCH, { rows: [good, good, good] });
    expect(results.map(({ status }: { status: string }) => status).sort()).toEqual([
      'registered',
      'registered',
      'rejected',
    ]);
    const { problem } = results.find(({ status }: { status: string }) => status === 'rejected');
    expect(problem).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(problem)).not.toContain('is no subject');
    expect(log).toHaveBeenCalledWith(expect.stringContaining('TypeError: undefined is no subject'));
    jest.restoreAllMocks();
  });

  it('is told to come back when too many are under way', async () => {
    const rows = Array.from({ length: 10 }, () => good);
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => http().post(BATCH).set('Redress-Actor', OPERATOR).send({ rows })),
    );
    const [taken, sentAway] = [200, 429].map((status) => answers.filter((answer) => answer.status === status));
    expect(taken!.length + sentAway!.length).toBe(answers.length);
    expect(taken!.length).toBeGreaterThanOrEqual(16);
    expect(sentAway!.length).toBeGreaterThan(0);
    for (const { headers, body } of sentAway!) {
      expect(headers['retry-after']).toBe('5');
      expect(body).toMatchObject({ code: 'too-many-requests' });
    }
  }, 60_000);
});

it('one rebuild is under way at a time', async () => {
  const rebuild = () => http().post('/api/analytics/rebuild').set('Redress-Actor', SYSTEM_ADMINISTRATOR);
  const answers = await Promise.all([rebuild(), rebuild(), rebuild()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
});
