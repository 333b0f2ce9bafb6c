import { describe, expect, it } from '@jest/globals';
import {
  DISPATCHER,
  OPERATOR,
  platformUnderTest,
  SECURITY_ADMINISTRATOR,
  SYSTEM_ADMINISTRATOR,
} from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { accountsOf, addColleague, approved, colleague, givePost } from './support/colleagues.js';
import { envelopesThatShow, tablesThatShow } from './support/shown.js';

const platform = platformUnderTest();
const STAFF = '/api/dispatch/staff';
const ACCOUNTS = '/api/dispatch/accounts';

const enter = (name: string, number: string, status?: number) =>
  platform.post(STAFF, { name, number }, SYSTEM_ADMINISTRATOR, status);
const heldOn = async (day: string) =>
  (await platform.get(`/api/dispatch/posts?on=${day}`, SECURITY_ADMINISTRATOR)).body.items;

describe('a colleague', () => {
  it('is entered by one administrator and added by another, who reads the name before', async () => {
    const { id, revision, position } = await enter('欧阳思远', 'DZ-0100');
    expect(await colleague(platform, id, position, SECURITY_ADMINISTRATOR)).toEqual({
      ...{ id, status: 'entered', name: null, number: null },
      entered: { entry: revision, name: '欧阳思远', number: 'DZ-0100' },
    });
    await approved(platform, `${STAFF}/${id}/adding`, { entry: revision });
    await eventually('the colleague is added', async () => (await colleague(platform, id)).status === 'employed');
    expect(await colleague(platform, id)).toMatchObject({ name: '欧阳思远', number: 'DZ-0100' });
  }, 30_000);

  it('is named in no event and no table outside the vault', async () => {
    const { store, database } = platform.started.platform;
    const planted = ['欧阳思远', 'DZ-0100'];
    expect(await envelopesThatShow(planted, store)).toEqual([]);
    expect(await tablesThatShow(planted, database.ownerUrl)).toEqual([]);
  });

  it('abuse case 28: is not added twice, however the staff number is written', async () => {
    await addColleague(platform, '司马光华', 'HL-2001');
    for (const number of ['hl2001', 'ＨＬ－２００１', ' HL 2001 '])
      expect((await enter('司马光华', number, 409)).code).toBe('wrong-state-staff');
    expect((await enter('某人', '无', 422)).code).toBe('staff-number-unreadable');
  }, 30_000);

  it('has another name once it was approved', async () => {
    const { staff } = await addColleague(platform, '诸葛小明', 'HL-2002');
    const name = { name: '诸葛明' };
    const { revision, position } = await platform.post(`${STAFF}/${staff}/name`, name, SYSTEM_ADMINISTRATOR);
    expect(await colleague(platform, staff, position)).toMatchObject({
      name: '诸葛小明',
      entered: { name: '诸葛明', number: null },
    });
    await approved(platform, `${STAFF}/${staff}/correction`, { entry: revision });
    await eventually('the name counts', async () => (await colleague(platform, staff)).name === '诸葛明');
    expect(await colleague(platform, staff)).toMatchObject({ number: 'HL-2002' });
  }, 30_000);

  it('is no citizen: colleagues are neither linked nor erased as one', async () => {
    const [one, other] = [(await enter('南宫一', 'HL-2011')).id, (await enter('南宫二', 'HL-2012')).id];
    await platform.post(`/api/intake/persons/${one}/links`, { other }, OPERATOR, 404);
    await platform.post(`/api/intake/persons/${one}/erasure`, { reason: 'purpose-reached' }, SYSTEM_ADMINISTRATOR, 404);
  });

  it('is not for dispatchers to see, nor for an approver to enter', async () => {
    await platform.get(STAFF, DISPATCHER, 403);
    await platform.post(STAFF, { name: '某人', number: 'HL-1' }, SECURITY_ADMINISTRATOR, 403);
  });

  it('who leaves has disabled accounts, without another word', async () => {
    const gone = await addColleague(platform, '上官云', 'HL-2003');
    await givePost(platform, gone, { role: 'operator' });
    await approved(platform, `${STAFF}/${gone.staff}/leaving`, {});
    await eventually('the account is disabled', async () => {
      const [account] = await accountsOf(platform, gone.staff);
      return account.status === 'disabled';
    });
    expect((await heldOn('2099-01-01')).filter(({ person }: { person: string }) => person === gone.staff)).toEqual([]);
    const enabling = await platform.post(`${ACCOUNTS}/${gone.account}/enabling`, {}, SYSTEM_ADMINISTRATOR, 422);
    expect(enabling.code).toBe('not-employed');
  }, 30_000);
});

describe('an account', () => {
  it('is one, and a second one only where it is said to be', async () => {
    const { staff } = await addColleague(platform, '令狐安', 'HL-2004');
    const again = await platform.post(`${STAFF}/${staff}/accounts`, {}, SYSTEM_ADMINISTRATOR, 409);
    expect(again.code).toBe('wrong-state-account');
    await approved(platform, `${STAFF}/${staff}/accounts`, { place: 'second' });
    await eventually('there are two', async () => (await accountsOf(platform, staff)).length === 2);
  }, 30_000);

  it('has a post from a day to a day, which everybody who administers sees', async () => {
    const handler = await addColleague(platform, '东方月', 'HL-2005');
    const days = { from: '2098-01-01', to: '2098-12-31' };
    const post = await givePost(platform, handler, { role: 'handler', office: 'market-east', ...days });
    expect(await heldOn('2098-06-01')).toContainEqual({
      ...{ id: post, role: 'handler', office: 'market-east', ...days },
      ...{ account: handler.account, person: handler.staff, for: null },
    });
    expect((await heldOn('2099-01-01')).map(({ id }: { id: string }) => id)).not.toContain(post);
  }, 30_000);

  it('is not both of two administrators, by whichever account of the person', async () => {
    const person = await addColleague(platform, '公孙策', 'HL-2006');
    await givePost(platform, person, { role: 'auditor' });
    await approved(platform, `${STAFF}/${person.staff}/accounts`, { place: 'second' });
    await eventually('there are two', async () => (await accountsOf(platform, person.staff)).length === 2);
    for (const { id } of await accountsOf(platform, person.staff)) {
      const post = { role: 'system-administrator' };
      const answer = await platform.post(`${ACCOUNTS}/${id}/posts`, post, SYSTEM_ADMINISTRATOR, 422);
      expect(answer.code).toBe('administrators-apart');
    }
  }, 30_000);

  it('has a deputy for a dated leave, and both are named', async () => {
    const away = await addColleague(platform, '夏侯明', 'HL-2007');
    const deputy = await addColleague(platform, '端木青', 'HL-2008');
    const post = await givePost(platform, away, { role: 'dispatcher' });
    const leave = { account: away.account, post, from: '2098-03-01', to: '2098-03-14' };
    await approved(platform, `${ACCOUNTS}/${deputy.account}/deputyships`, leave);
    const deputising = async (day: string) =>
      (await heldOn(day)).find(({ account }: { account: string }) => account === deputy.account);
    await eventually('the deputy is named', async () => (await deputising('2098-03-01')) !== undefined);
    expect(await deputising('2098-03-14')).toMatchObject({ person: deputy.staff, for: away.staff, role: 'dispatcher' });
    expect(await deputising('2098-03-15')).toBeUndefined();
  }, 30_000);
});
