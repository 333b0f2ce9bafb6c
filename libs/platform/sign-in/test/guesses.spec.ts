import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Devices, Guesses } from '../src/index.js';
import { testStores } from './stores.js';

const HOUR = 3_600_000;
const { stores, owner, pass } = testStores();
let guesses: Guesses;
let login: string;
let address: string;
beforeEach(async () => {
  await owner().query('TRUNCATE sign_in.attempts');
  guesses = new Guesses(stores());
  login = randomUUID();
  address = '192.0.2.1';
});

const attempt = (device?: string, at = address, as = login) => guesses.begin({ login: as, address: at, device });
const fail = async (times: number) => {
  for (let i = 0; i < times; i++) await attempt();
};

describe('guessing', () => {
  it('is stopped after five failures of an account, from whatever address', async () => {
    await fail(5);
    expect(await attempt()).toEqual({ may: 'wait', seconds: 30 });
    expect(await attempt(undefined, '198.51.100.9')).toEqual({ may: 'wait', seconds: 30 });
    pass(30_000);
    expect(await attempt()).toMatchObject({ may: 'go-on' });
    expect(await attempt()).toEqual({ may: 'wait', seconds: 60 });
  });

  it('is counted by all at once: of a hundred, five get through', async () => {
    const told = await Promise.all(Array.from({ length: 100 }, () => attempt()));
    expect(told.filter(({ may }) => may === 'go-on')).toHaveLength(5);
  });

  it('is forgiven by a success, of the account and not of the address', async () => {
    await fail(4);
    const begun = await attempt();
    if (begun.may !== 'go-on') throw new Error('must go on');
    await begun.succeed();
    await fail(4);
    expect(await attempt()).toMatchObject({ may: 'go-on' });
    const { rows } = await owner().query('SELECT count(*)::int AS n FROM sign_in.attempts');
    // Four before and five after, by address; the five after, by account.
    expect(rows[0].n).toBe(14);
  });

  it('from one address is stopped after thirty failures, and others go on', async () => {
    for (let i = 0; i < 30; i++) await attempt(undefined, address, `${login}-${i}`);
    expect(await attempt()).toEqual({ may: 'wait', seconds: 600 });
    expect(await attempt(undefined, '192.0.2.2')).toMatchObject({ may: 'go-on' });
  });

  it('ten thousand times leaves no more rows than attempts that were let through (abuse case 12)', async () => {
    for (let i = 0; i < 200; i++) await attempt(undefined, `2001:db8::${i.toString(16)}`);
    for (let i = 0; i < 200; i++) await attempt(undefined, `2001:db8:${i.toString(16)}::1`);
    const { rows } = await owner().query('SELECT count(*)::int AS n FROM sign_in.attempts');
    expect(rows[0].n).toBe(10);
  });

  it('is forgotten after a day', async () => {
    await fail(5);
    pass(24 * HOUR);
    const begun = await attempt(undefined, address, `another-${login}`);
    if (begun.may !== 'go-on') throw new Error('must go on');
    await begun.succeed();
    const { rows } = await owner().query('SELECT count(*)::int AS n FROM sign_in.attempts');
    expect(rows[0].n).toBe(0);
    expect(await attempt()).toMatchObject({ may: 'go-on' });
  });
});

describe('a device that is known', () => {
  const devices = new Devices(stores().verifiers);

  it('is known to the login that signed in from it, and to nobody else', () => {
    const mark = devices.mark('somebody');
    expect(devices.nameOf(mark, 'somebody')).toEqual(expect.any(String));
    expect(devices.nameOf(mark, 'another')).toBeUndefined();
    for (const broken of ['', '.', 'a.b', `${mark}A`, mark.slice(1)])
      expect(devices.nameOf(broken, 'somebody')).toBeUndefined();
  });

  it('is not shut out by strangers', async () => {
    const device = devices.nameOf(devices.mark(login), login);
    await fail(5);
    expect(await attempt()).toMatchObject({ may: 'wait' });
    for (let i = 0; i < 10; i++) expect(await attempt(device)).toMatchObject({ may: 'go-on' });
    expect(await attempt(device)).toMatchObject({ may: 'wait' });
  });
});
