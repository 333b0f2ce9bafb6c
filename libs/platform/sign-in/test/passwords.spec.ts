import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Passwords } from '../src/index.js';
import { testStores } from './stores.js';

const { stores, owner } = testStores();
const right = 'seven green hens 七只';
let passwords: Passwords;
let account: string;
let login: string;
beforeEach(() => {
  passwords = new Passwords(stores());
  account = randomUUID();
  login = `login-${account.slice(0, 8)}`;
});

describe('a password', () => {
  it('opens the account of its login, however the login is written', async () => {
    expect(await passwords.set(account, login, right)).toBe(true);
    expect(await passwords.accountOf(login, right)).toBe(account);
    expect(await passwords.accountOf(` ${login.toUpperCase().replace('L', 'Ｌ')}`, right)).toBe(account);
  });

  it('is taken as it is: nothing is trimmed, folded or cut', async () => {
    await passwords.set(account, login, right);
    for (const wrong of [`${right} `, right.toUpperCase(), right.slice(0, -1), '', right.normalize('NFD') + '́'])
      expect(await passwords.accountOf(login, wrong)).toBeUndefined();
  });

  it('of nobody opens nothing', async () => {
    expect(await passwords.accountOf(`nobody-${login}`, '')).toBeUndefined();
    expect(await passwords.accountOf(`nobody-${login}`, right)).toBeUndefined();
  });

  it('is asked for under one login, and a login is one account only', async () => {
    await passwords.set(account, login, right);
    expect(await passwords.set(randomUUID(), login, 'eight green hens too')).toBe(false);
    expect(await passwords.accountOf(login, right)).toBe(account);
    expect(await passwords.set(account, `${login}-2`, right)).toBe(true);
    expect(await passwords.accountOf(login, right)).toBeUndefined();
  });

  it('stands nowhere, nor does the login', async () => {
    await passwords.set(account, login, right);
    const { rows } = await owner().query('SELECT t::text, login::text FROM sign_in.passwords t');
    for (const secret of [right, login]) expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).toContain('$argon2id$v=19$m=65536,t=3,p=1$');
  });

  it('is hashed anew at a sign-in when it was hashed more cheaply', async () => {
    const weak = await hash(right, { memoryCost: 19_456, timeCost: 2, secret: stores().verifiers.pepperOf(account) });
    await passwords.set(account, login, right);
    await owner().query('UPDATE sign_in.passwords SET hash = $2 WHERE account = $1', [account, weak]);
    expect(await passwords.accountOf(login, 'wrong')).toBeUndefined();
    expect(await passwords.accountOf(login, right)).toBe(account);
    const { rows } = await owner().query('SELECT hash FROM sign_in.passwords WHERE account = $1', [account]);
    expect(rows[0].hash).toContain('m=65536,t=3');
    expect(await passwords.accountOf(login, right)).toBe(account);
  });
});

describe('a hash that somebody moved by hand (abuse case 55)', () => {
  it('opens no other account', async () => {
    const victim = randomUUID();
    await passwords.set(account, login, right);
    await passwords.set(victim, `victim-${login}`, 'unknown to everybody');
    await owner().query(
      'UPDATE sign_in.passwords v SET hash = o.hash FROM sign_in.passwords o WHERE v.account = $1 AND o.account = $2',
      [victim, account],
    );
    expect(await passwords.accountOf(`victim-${login}`, right)).toBeUndefined();
  });

  it('opens nothing when its account is changed', async () => {
    await passwords.set(account, login, right);
    await owner().query('UPDATE sign_in.passwords SET account = $2 WHERE account = $1', [account, randomUUID()]);
    expect(await passwords.accountOf(login, right)).toBeUndefined();
  });
});
