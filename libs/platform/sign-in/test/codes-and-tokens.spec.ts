import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Codes, Tokens } from '../src/index.js';
import { testStores } from './stores.js';

const DAY = 24 * 3_600_000;
const { stores, owner, pass } = testStores();
let account: string;
beforeEach(() => {
  account = randomUUID();
});

describe('a one-time code', () => {
  const codes = () => new Codes(stores());
  const make = async () => (await codes().make(account, randomUUID()))!;

  it('is good once, as people type it', async () => {
    const { code } = await make();
    expect(await codes().redeem(code.toLowerCase().replaceAll('-', ' '))).toBe(account);
    expect(await codes().redeem(code)).toBeUndefined();
  });

  it('is made once by an invitation, also of two at once', async () => {
    const invitation = randomUUID();
    const made = await Promise.all([codes().make(account, invitation), codes().make(account, invitation)]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await codes().make(account, invitation)).toBeUndefined();
  });

  it('is used by one of two at once', async () => {
    const { code } = await make();
    const used = await Promise.all([codes().redeem(code), codes().redeem(code)]);
    expect(used.filter(Boolean)).toEqual([account]);
  });

  it('is worth nothing after a day, or once there is a newer one', async () => {
    const first = await make();
    const second = await make();
    expect(await codes().redeem(first.code)).toBeUndefined();
    pass(DAY);
    expect(await codes().redeem(second.code)).toBeUndefined();
  });

  it('opens no other account when its row is changed by hand (abuse case 55)', async () => {
    const { code } = await make();
    await owner().query('UPDATE sign_in.codes SET account = $2 WHERE account = $1', [account, randomUUID()]);
    expect(await codes().redeem(code)).toBeUndefined();
  });
});

describe('a token of a machine', () => {
  const tokens = () => new Tokens(stores());
  const make = (days = 90) => tokens().make({ account, post: 'post-1', name: 'nightly export', days });

  it('acts for its account and post, and is told once', async () => {
    const { text, id } = await make();
    expect(await tokens().use(text)).toMatchObject({ id, account, post: 'post-1', name: 'nightly export' });
    const { rows } = await owner().query('SELECT t::text FROM sign_in.tokens t');
    expect(JSON.stringify(rows)).not.toContain(text.slice(21));
    expect((await tokens().of(account)).map((token) => token.id)).toEqual([id]);
  });

  it('is refused when one sign is wrong, also in its secret', async () => {
    const [{ text }, other] = [await make(), await make()];
    const mixed = `${text.slice(0, 21)}${other.text.slice(21)}`;
    expect(await tokens().use(mixed)).toBeUndefined();
    expect(await tokens().use(text.slice(0, -1))).toBeUndefined();
  });

  it('is worth nothing once it is revoked, by its owner alone', async () => {
    const { text, id } = await make();
    expect(await tokens().revoke(randomUUID(), id)).toBe(false);
    expect(await tokens().use(text)).toBeDefined();
    expect(await tokens().revoke(account, id)).toBe(true);
    expect(await tokens().use(text)).toBeUndefined();
    expect(await tokens().of(account)).toEqual([]);
  });

  it('is worth nothing after its days, or when nobody used it for ninety', async () => {
    const [short, long] = [await make(7), await make(365)];
    pass(7 * DAY);
    expect(await tokens().use(short.text)).toBeUndefined();
    expect(await tokens().use(long.text)).toBeDefined();
    pass(90 * DAY);
    expect(await tokens().use(long.text)).toBeUndefined();
  });

  it.each(['account', 'post'])('is worth nothing when its %s is changed by hand (abuse case 55)', async (column) => {
    const { text } = await make();
    await owner().query(`UPDATE sign_in.tokens SET ${column} = 'another' WHERE account = $1`, [account]);
    expect(await tokens().use(text)).toBeUndefined();
  });
});
