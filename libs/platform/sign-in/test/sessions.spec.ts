import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MOST_SESSIONS, SESSION_TIMES, Sessions } from '../src/index.js';
import { testStores } from './stores.js';

const MINUTE = 60_000;
const { stores, owner, pass } = testStores();
let sessions: Sessions;
let account: string;
beforeEach(() => {
  sessions = new Sessions(stores());
  account = randomUUID();
});

const begin = () => sessions.begin({ account, post: 'post-1', factors: ['password'] });
const use = (id: string, byPerson = true) => sessions.use(id, { idleMs: SESSION_TIMES.idle, byPerson });
const why = async () =>
  (
    await owner().query('SELECT why FROM sign_in.sessions WHERE account = $1 ORDER BY begun_at, seen_at', [account])
  ).rows.map((row) => row.why);

describe('a session', () => {
  it('is found by its id, which is 256 bits and stands nowhere', async () => {
    const id = await begin();
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(await use(id)).toMatchObject({ account, post: 'post-1', factors: ['password'] });
    const { rows } = await owner().query('SELECT t::text FROM sign_in.sessions t');
    expect(JSON.stringify(rows)).not.toContain(id);
    expect(await use(id.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')))).toBeUndefined();
    expect(await use('')).toBeUndefined();
  });

  it('is kept alive by a person, and not by a page that asks by itself', async () => {
    const [worked, watched] = [await begin(), await begin()];
    for (let i = 0; i < 3; i++) {
      pass(20 * MINUTE);
      await use(worked);
      await use(watched, false);
    }
    expect(await use(worked)).toBeDefined();
    expect(await use(watched)).toBeUndefined();
    expect((await why()).sort()).toEqual(['idle', null]);
  });

  it('lasts twelve hours, however much somebody works, also when it is renewed', async () => {
    let id = await begin();
    for (let i = 0; i < 35; i++) {
      pass(20 * MINUTE);
      await use(id);
    }
    id = (await sessions.renew(id, { factors: ['password', 'totp'] }))!;
    expect(await use(id)).toBeDefined();
    pass(20 * MINUTE);
    expect(await use(id)).toBeUndefined();
  });

  it('goes on under another id after a step up or in another post, and the old id is dead at once', async () => {
    const before = await begin();
    pass(16 * MINUTE);
    const proved = (await sessions.renew(before, { factors: ['password', 'totp'] }))!;
    expect(await use(before)).toBeUndefined();
    expect(await use(proved)).toMatchObject({ post: 'post-1', factors: ['password', 'totp'] });
    const provedAt = (await use(proved))!.provedAt;
    pass(MINUTE);
    const moved = (await sessions.renew(proved, { post: 'post-2' }))!;
    expect(await use(moved)).toMatchObject({ post: 'post-2', provedAt });
    expect(await sessions.renew(before, { post: 'post-2' })).toBeUndefined();
  });

  it('is renewed by one of two requests at once', async () => {
    const id = await begin();
    const renewed = await Promise.all([sessions.renew(id, { post: 'a' }), sessions.renew(id, { post: 'b' })]);
    expect(renewed.filter(Boolean)).toHaveLength(1);
  });

  it('ends at sign-out, and all of an account end when it is disabled', async () => {
    const [one, two, three] = [await begin(), await begin(), await begin()];
    expect(await sessions.end(one, 'signed-out')).toBe(1);
    expect(await use(one)).toBeUndefined();
    expect(await use(two)).toBeDefined();
    expect(await sessions.endAllOf(account, 'account-disabled')).toBe(2);
    expect([await use(two), await use(three)]).toEqual([undefined, undefined]);
    expect(await sessions.endAllOf(account, 'account-disabled')).toBe(0);
  });

  it('ends when the account has five newer ones', async () => {
    const ids: string[] = [];
    for (let i = 0; i <= MOST_SESSIONS; i++) {
      ids.push(await begin());
      pass(1_000);
    }
    const alive = await Promise.all(ids.map((id) => use(id)));
    expect(alive.map(Boolean)).toEqual([false, ...Array<boolean>(MOST_SESSIONS).fill(true)]);
    expect((await why())[0]).toBe('too-many');
  });
});

describe('a row of a session that somebody wrote by hand (abuse case 55)', () => {
  it('is worth nothing', async () => {
    await owner().query(
      `INSERT INTO sign_in.sessions (verifier, bound, account, begun_at, seen_at, proved_at, factors)
       VALUES (sha256('guess'), sha256('guess'), 'administrator', now(), now(), now(), '{password}')`,
    );
    expect(await use('guess')).toBeUndefined();
  });

  it.each([
    "account = 'administrator'",
    "post = 'post-9'",
    "proved_at = proved_at + interval '1 hour'",
    "factors = '{totp}'",
  ])('is worth nothing when the own one is changed to %s', async (change) => {
    const id = await begin();
    await owner().query(`UPDATE sign_in.sessions SET ${change} WHERE account = $1`, [account]);
    expect(await use(id)).toBeUndefined();
    expect(await sessions.renew(id, { post: 'post-2' })).toBeUndefined();
  });
});
