import { randomUUID } from 'node:crypto';
import { URI } from 'otpauth';
import type { TOTP } from 'otpauth';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Authenticators, type Enrolment } from '../src/index.js';
import { testStores } from './stores.js';

const STEP = 30_000;
const { stores, owner, pass } = testStores();
let authenticators: Authenticators;
let account: string;
let enrolment: Enrolment;
beforeEach(async () => {
  authenticators = new Authenticators(stores());
  account = randomUUID();
  enrolment = await authenticators.enrol(account, 'leader-1', 'Redress');
});

/** What the app of the person shows. */
const shown = () => (URI.parse(enrolment.address) as TOTP).generate({ timestamp: stores().now() });

describe('a second factor', () => {
  it('counts once the app has shown a right code', async () => {
    expect(await authenticators.has(account)).toBe(false);
    expect(await authenticators.prove(account, shown())).toBeUndefined();
    expect(await authenticators.confirm(account, '000000')).toBe(false);
    expect(await authenticators.confirm(account, shown())).toBe(true);
    expect(await authenticators.has(account)).toBe(true);
  });

  it('takes each code once, also of two at once, and none that is older than the last', async () => {
    await authenticators.confirm(account, shown());
    expect(await authenticators.prove(account, shown())).toBeUndefined();
    pass(STEP);
    const older = shown();
    pass(STEP);
    const proved = await Promise.all([authenticators.prove(account, shown()), authenticators.prove(account, shown())]);
    expect(proved.filter(Boolean)).toEqual(['totp']);
    expect(await authenticators.prove(account, older)).toBeUndefined();
  });

  it('is replaced by each of ten recovery codes once', async () => {
    await authenticators.confirm(account, shown());
    expect(new Set(enrolment.recoveryCodes).size).toBe(10);
    const [code] = enrolment.recoveryCodes;
    expect(await authenticators.prove(account, code!.toLowerCase())).toBe('recovery-code');
    expect(await authenticators.prove(account, code!)).toBeUndefined();
    expect(await authenticators.prove(randomUUID(), enrolment.recoveryCodes[1]!)).toBeUndefined();
  });

  it('is another one after it was enrolled anew', async () => {
    await authenticators.confirm(account, shown());
    const before = enrolment;
    enrolment = await authenticators.enrol(account, 'leader-1', 'Redress');
    expect(await authenticators.has(account)).toBe(false);
    await authenticators.confirm(account, shown());
    expect(await authenticators.prove(account, before.recoveryCodes[0]!)).toBeUndefined();
  });

  it('of one account cannot be given to another by hand (abuse case 55)', async () => {
    const victim = randomUUID();
    await authenticators.enrol(victim, 'leader-2', 'Redress');
    await owner().query(
      'UPDATE sign_in.authenticators v SET sealed = o.sealed FROM sign_in.authenticators o WHERE v.account = $1 AND o.account = $2',
      [victim, account],
    );
    await expect(authenticators.confirm(victim, shown())).rejects.toThrow();
  });
});
