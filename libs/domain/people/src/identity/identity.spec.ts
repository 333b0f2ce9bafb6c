import { describe, expect, it } from '@jest/globals';
import { identityOf, isNamed, merchantIdentityOf } from './identity.js';

describe('the identity of who sent something', () => {
  it('is the phone, whatever else is said', () =>
    expect(identityOf({ name: '李伟', phone: '+86 138 0013 8000', account: 'wang', system: 'national' })).toBe(
      'phone:13800138000',
    ));

  it('is the account where there is no phone, told apart by system and by case', () => {
    const of = (system: string, account = 'wang') => identityOf({ account, system, phone: '无' });
    expect(of('local-platform')).toBe('account:local-platform:wang');
    expect(of('national-platform')).not.toBe(of('local-platform'));
    expect(of('local-platform', 'Wang')).not.toBe(of('local-platform'));
  });

  it.each([
    [{ name: '李伟' }],
    [{ name: '李伟', phone: '无' }],
    [{ name: '李伟', phone: '138****8000' }],
    [{ name: '李伟', phone: '1.39E+10' }],
    [{ account: 'wang' }],
    [{ account: '匿名用户', system: 'national-platform' }],
    [{ account: 'w***g', system: 'national-platform' }],
    [{}],
  ])('is none for %j: nobody is taken for somebody else', (who) => expect(identityOf(who)).toBeNull());
});

describe('who sent something is named', () => {
  it.each([[{ name: '李伟' }], [{ phone: '138****8000' }], [{ account: 'wang' }]])('by %j', (who) =>
    expect(isNamed(who)).toBe(true),
  );

  it.each([[{}], [{ name: '匿名' }], [{ name: '-', phone: '无', account: 'null' }]])('not by %j', (who) =>
    expect(isNamed(who)).toBe(false),
  );
});

describe('a merchant', () => {
  const shop = { name: '好味  小吃店', address: '解放路 1 号' };

  it('is found again by name and address together', () => {
    expect(merchantIdentityOf({ ...shop, name: '好味 小吃店' })).toBe(merchantIdentityOf(shop));
    expect(merchantIdentityOf({ ...shop, address: '中山路 2 号' })).not.toBe(merchantIdentityOf(shop));
  });

  it.each([[{ name: '好味小吃店' }], [{ ...shop, address: '不详' }], [{ ...shop, name: '王**' }]])(
    'is one of its own where one of them is not known: %j',
    (merchant) => expect(merchantIdentityOf(merchant)).toBeNull(),
  );
});
