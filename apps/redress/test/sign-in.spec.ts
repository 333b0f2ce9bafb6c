import { beforeAll, describe, expect, it } from '@jest/globals';
import { DISPATCHER, platformUnderTest, SYSTEM_ADMINISTRATOR } from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { addColleague, approved, givePost, type Colleague } from './support/colleagues.js';

const platform = platformUnderTest();
const PASSWORD = 'seven green hens walk';
let operator: Colleague;
let post: string;
let leading: string;
beforeAll(async () => {
  operator = await addColleague(platform, '欧阳思远', 'HL-3001');
  post = await givePost(platform, operator, { role: 'operator' });
  await givePost(platform, operator, { role: 'handler', office: 'market-east' });
  leading = await givePost(platform, operator, { role: 'hotline-leader' });
}, 60_000);

interface Sent {
  readonly cookie?: string | undefined;
  readonly token?: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

/** As a page of the platform sends it. */
async function send(method: string, path: string, { cookie, token, body, headers = {} }: Sent = {}) {
  const response = await fetch(`${platform.started.url}${path}`, {
    method,
    headers: {
      ...(method !== 'GET' && { 'content-type': 'application/json', origin: platform.started.url }),
      ...(cookie !== undefined && { cookie: `__Host-redress=${cookie}` }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
  });
  const text = await response.text();
  const set = response.headers.getSetCookie();
  const [, id] = /^__Host-redress=([^;]*)/.exec(set.find((each) => each.startsWith('__Host-redress=')) ?? '') ?? [];
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), cookie: id, set };
}
const signIn = async (login: string, password = PASSWORD) =>
  send('POST', '/auth/password', { body: { login, password } });
const me = (cookie?: string) => send('GET', '/auth/me', { cookie });
const queue = (cookie?: string, sent: Sent = {}) => send('GET', '/api/dispatch/tickets', { cookie, ...sent });

describe('an invitation that was approved', () => {
  it('gives one code to who proposed it, with which the person sets a password', async () => {
    await approved(platform, `/api/dispatch/accounts/${operator.account}/invitation`, {});
    const path = `/auth/accounts/${operator.account}/code`;
    const ask = (actor: string) => send('POST', path, { headers: { 'redress-actor': actor } });
    expect((await ask(DISPATCHER)).status).toBe(403);
    let made = await ask(SYSTEM_ADMINISTRATOR);
    await eventually('the invitation is carried out', async () => {
      if (made.status !== 201) made = await ask(SYSTEM_ADMINISTRATOR);
      return made.status === 201;
    });
    expect((await ask(SYSTEM_ADMINISTRATOR)).body.code).toBe('wrong-state-invitation');

    const wanted = { code: made.body.code, login: 'ouyang', password: PASSWORD };
    const activate = (body: object) => send('POST', '/auth/activation', { body });
    expect(await activate({ ...wanted, password: 'ouyangouyangouyang' })).toMatchObject({
      ...{ status: 422, body: { code: 'password-too-near' } },
    });
    expect((await activate({ ...wanted, code: '0000-0000-0000-0000-0000-0000' })).status).toBe(401);
    expect((await activate(wanted)).status).toBe(204);
    expect((await activate(wanted)).status).toBe(401);
  }, 30_000);
});

describe('signing in with a password', () => {
  it('gives a session in a cookie that no script reads, and chooses no post where there are several', async () => {
    const { status, cookie, set } = await signIn(' OuYang ');
    expect(status).toBe(204);
    expect(set[0]).toMatch(/^__Host-redress=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    expect((await me(cookie)).body).toMatchObject({
      ...{ account: operator.account, post: null, factors: ['password'] },
      posts: [{ role: 'operator' }, { role: 'handler', office: 'market-east' }, { secondFactor: true }],
    });
    expect((await queue(cookie)).body).toMatchObject({ status: 403, code: 'no-post' });
  });

  it('tells a wrong password, a wrong name and a stranger the same (abuse case 13)', async () => {
    const wrong = await signIn('ouyang', 'not the right password');
    const nobody = await signIn('nobody', 'not the right password');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(nobody.body);
    expect((await me()).status).toBe(401);
  });

  it('goes on in the chosen post under another id, and acts as that person', async () => {
    const { cookie: before } = await signIn('ouyang');
    const { cookie, status } = await send('POST', '/auth/post', { cookie: before, body: { post } });
    expect(status).toBe(204);
    expect((await me(before)).status).toBe(401);
    const body = { kinds: ['complaint'], title: '退款', text: '健身卡退款', person: { phone: '13905740001' } };
    const taken = await send('POST', '/api/intake/submissions', { cookie, body: { ...body, channel: 'phone' } });
    expect(taken).toMatchObject({ status: 201 });
    const { store } = platform.started.platform;
    const { events } = await store.readStream(`ticket-${taken.body.tickets[0].id}`);
    expect(events[0]!.envelope.actor).toMatchObject({
      ...{ account: operator.account, person: operator.staff, role: 'operator', office: null, for: null },
      revision: expect.any(Number),
    });
    const foreign = { cookie, body: { post: operator.staff } };
    expect((await send('POST', '/auth/post', foreign)).body.code).toBe('post-not-yours');
  });
});

describe('a session', () => {
  const begin = async () => {
    const { cookie } = await signIn('ouyang');
    return (await send('POST', '/auth/post', { cookie: cookie!, body: { post } })).cookie!;
  };

  it('is believed for pages of ours alone (abuse cases 5 and 6)', async () => {
    const cookie = await begin();
    const post = (headers: Record<string, string>) => send('POST', '/auth/sign-out', { cookie, headers });
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }])
      expect((await post(headers)).status).toBe(403);
    const bare = await fetch(`${platform.started.url}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie: `__Host-redress=${cookie}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(bare.status).toBe(403);
    expect((await queue(cookie, { headers: { 'sec-fetch-site': 'same-site' } })).status).toBe(403);
    expect((await queue(cookie)).status).toBe(200);
  });

  it('that a neighbour host doubled is refused (abuse case 2)', async () => {
    const cookie = await begin();
    const doubled = await queue(undefined, { headers: { cookie: `__Host-redress=${cookie}; __Host-redress=tossed` } });
    expect(doubled.body).toMatchObject({ status: 400, code: 'cookie-twice' });
    expect((await queue(undefined, { headers: { cookie: `redress=${cookie}` } })).status).toBe(401);
  });

  it('is worth nothing after signing out, here or everywhere (abuse case 3)', async () => {
    const [one, two, three] = [await begin(), await begin(), await begin()];
    const out = await send('POST', '/auth/sign-out', { cookie: one });
    expect(out.status).toBe(204);
    expect((await queue(one)).status).toBe(401);
    expect((await queue(two)).status).toBe(200);
    expect((await send('POST', '/auth/sign-out-everywhere', { cookie: two })).status).toBe(204);
    expect([(await queue(two)).status, (await queue(three)).status]).toEqual([401, 401]);
  });

  it('asks for the password again before a token is made', async () => {
    const cookie = await begin();
    const wrong = await send('POST', '/auth/proof', { cookie, body: { password: 'not the right password' } });
    expect(wrong.status).toBe(401);
    const proved = await send('POST', '/auth/proof', { cookie, body: { password: PASSWORD } });
    expect(proved.status).toBe(204);
    expect((await queue(cookie)).status).toBe(401);
    expect((await queue(proved.cookie)).status).toBe(200);
  });
});

describe('a token of a machine (abuse case 16)', () => {
  it('acts in its post, by the header alone, until it is revoked', async () => {
    const first = (await signIn('ouyang')).cookie!;
    const { cookie } = await send('POST', '/auth/post', { cookie: first, body: { post } });
    const { body } = await send('POST', '/auth/tokens', { cookie, body: { name: 'nightly export' } });
    expect(body.token).toMatch(/^rdr_/);
    expect((await queue(undefined, { token: body.token })).status).toBe(200);
    expect((await send('GET', `/api/dispatch/tickets?token=${body.token}`)).status).toBe(401);
    expect((await queue(undefined, { token: body.token.slice(0, -1) })).status).toBe(401);
    expect((await send('GET', '/auth/me', { token: body.token })).status).toBe(401);
    const { tokens } = (await send('GET', '/auth/tokens', { cookie })).body;
    expect(tokens).toMatchObject([{ id: body.id, name: 'nightly export', post }]);
    expect((await send('POST', `/auth/tokens/${body.id}/revocation`, { cookie })).status).toBe(204);
    expect((await queue(undefined, { token: body.token })).status).toBe(401);
  });
});

describe('a post that takes a second factor', () => {
  it('does nothing by a password alone, and makes no token that would', async () => {
    const first = (await signIn('ouyang')).cookie!;
    const { cookie } = await send('POST', '/auth/post', { cookie: first, body: { post: leading } });
    expect((await queue(cookie)).body).toMatchObject({ status: 403, code: 'second-factor-needed' });
    const token = await send('POST', '/auth/tokens', { cookie, body: { name: 'nightly export' } });
    expect(token.body).toMatchObject({ status: 403, code: 'second-factor-needed' });
  });
});

describe('a device from which somebody signed in', () => {
  it('is known again, however the login was typed', async () => {
    const { set } = await signIn(' OuYang ');
    const [, mark = ''] = /^__Host-redress-device=([^;]+)/.exec(set.at(-1)!) ?? [];
    const { devices } = platform.started.platform.signIn;
    expect(devices.nameOf(mark, 'ouyang')).toEqual(expect.any(String));
  });
});

describe('an account that was disabled (abuse case 3)', () => {
  it('has no session any more, no token, and no way in', async () => {
    const first = (await signIn('ouyang')).cookie!;
    const { cookie } = await send('POST', '/auth/post', { cookie: first, body: { post } });
    expect((await queue(cookie)).status).toBe(200);
    await approved(platform, `/api/dispatch/accounts/${operator.account}/disabling`, {});
    await eventually('its post counts for nothing', async () => (await queue(cookie)).body.code === 'no-post');
    expect((await signIn('ouyang')).status).toBe(401);
  }, 30_000);
});
