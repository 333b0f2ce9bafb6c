import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, PlatformUnreachable, ProblemError } from '../src/index.js';
import { PlatformDouble } from './platform-double.js';

const TICKET = '0197a1b2-0000-7000-8000-000000000001';
const platform = new PlatformDouble();
beforeAll(() => platform.start());
afterAll(() => platform.stop());
beforeEach(() => {
  platform.received.length = 0;
});
const client = (patienceMs = 0) => connect(platform.url, { as: 'operator:1', patienceMs });

describe('a call', () => {
  it('goes to the address of its operation, by its actor and under its key', async () => {
    platform.answers = [{ status: 200, body: { id: TICKET, revision: 3, position: 'token', repeated: false } }];
    const key = '6f9619ff-8b86-4d11-b42d-00c04fc964ff';
    const request = { id: TICKET, body: { department: 'market-east' } };
    const { value } = await client().call('assign-ticket', request, { as: 'dispatcher:2', key });
    expect(value.revision).toBe(3);
    expect(platform.received).toMatchObject([
      {
        method: 'POST',
        url: `/api/dispatch/tickets/${TICKET}/assignment`,
        headers: { 'redress-actor': 'dispatcher:2', 'idempotency-key': key, 'content-type': 'application/json' },
        body: '{"department":"market-east"}',
      },
    ]);
  });

  it('puts what the path does not name into the query, and hands on how fresh the answer is', async () => {
    platform.answers = [{ status: 200, body: { items: [] }, headers: { 'Redress-Position': 'token' } }];
    const { position } = await client().call('read-offices', { on: '2026-01-05' });
    expect(position).toBe('token');
    expect(platform.received).toMatchObject([{ method: 'GET', url: '/api/dispatch/offices?on=2026-01-05', body: '' }]);
  });

  it('is not sent without what its path names', async () => {
    await expect(client().call('read-ticket', {} as never)).rejects.toThrow('{id} needs id');
    expect(platform.received).toEqual([]);
  });

  it('that is refused rejects with the sentence, the code and the fields', async () => {
    const errors = [{ field: 'department', code: 'code', message: '格式不符' }];
    platform.answers = [{ status: 400, body: { detail: '请求有误。', code: 'invalid', errors } }];
    const refused = client().call('assign-ticket', { id: TICKET, body: { department: '?' } });
    await expect(refused).rejects.toThrow(ProblemError);
    await expect(refused).rejects.toMatchObject({
      status: 400,
      code: 'invalid',
      message: '请求有误。 department: 格式不符',
    });
  });

  it('reads what is no JSON as text', async () => {
    platform.answers = [{ status: 200, body: '告知书', headers: { 'content-type': 'text/plain; charset=utf-8' } }];
    const { value } = await client().call('write-notice', { id: TICKET, notice: 'refusal.txt' });
    expect(value).toBe('告知书');
  });
});

describe('a patient client', () => {
  it('repeats what was lost, and what a platform that restarts could not do, under the same key', async () => {
    platform.answers = [null, { status: 503 }, { status: 200, body: { id: TICKET } }];
    await client(10_000).call('sign-for-ticket', { id: TICKET });
    expect(platform.received).toHaveLength(3);
    expect(new Set(platform.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('does not repeat what was refused', async () => {
    platform.answers = [{ status: 409, body: { code: 'wrong-state' } }];
    await expect(client(10_000).call('sign-for-ticket', { id: TICKET })).rejects.toMatchObject({ code: 'wrong-state' });
    expect(platform.received).toHaveLength(1);
  });

  it('gives up when its patience ends, and says why', async () => {
    platform.answers = [{ status: 503 }];
    const lost = client(150).call('sign-for-ticket', { id: TICKET });
    await expect(lost).rejects.toThrow(PlatformUnreachable);
    await expect(lost).rejects.toThrow('HTTP 503');
    expect(platform.received.length).toBeGreaterThan(1);
    const nowhere = connect('http://127.0.0.1:9', { as: 'operator:1', patienceMs: 0 }).call('read-offices', {});
    await expect(nowhere).rejects.toThrow(/ECONNREFUSED/);
  });

  it('waits as long as it is told to by the platform that has too much to do', async () => {
    platform.answers = [
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 200, body: {} },
    ];
    const before = performance.now();
    await client(10_000).call('sign-for-ticket', { id: TICKET });
    expect(performance.now() - before).toBeGreaterThan(900);
  });
});
