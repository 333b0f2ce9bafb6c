import { describe, expect, it } from '@jest/globals';
import { accountAfter, disabled, givenAccount, LI, openedFor, WANG } from '../../../../test/given-account.js';
import { accountIdOf } from '../../account-ids.js';
import { openAccountAct } from './open-account.js';

describe('opening an account', () => {
  it('is for one natural person, without a post', () => {
    const account = givenAccount().when(openAccountAct, { staff: LI, place: 'first' }).then(openedFor(LI));
    const id = accountIdOf(LI, 'first');
    expect(account).toEqual({
      ...{ status: 'open', id, staff: LI, place: 'first', posts: [], deputyships: [], revision: 0 },
    });
  });

  it('is done once, also after it was disabled', () => {
    givenAccount(openedFor(LI)).when(openAccountAct, { staff: LI, place: 'first' }).thenRefused('wrong-state-account');
    givenAccount(openedFor(LI), disabled)
      .when(openAccountAct, { staff: LI, place: 'first' })
      .thenRefused('wrong-state-account', { status: 'disabled' });
  });

  it.each(['unknown', 'entered', 'left'] as const)('is refused for who is %s', (status) =>
    givenAccount()
      .when(openAccountAct, { staff: LI, place: 'first' }, { staff: { [LI]: status } })
      .thenRefused('not-employed', { status }),
  );

  it('is done a second time only where it is said to be the second one', () => {
    const second = { staff: LI, place: 'second' } as const;
    givenAccount()
      .when(openAccountAct, second, { others: [accountAfter(openedFor(WANG))] })
      .thenRefused('first-account-missing');
    givenAccount()
      .when(openAccountAct, second, { others: [accountAfter(openedFor(LI))] })
      .then(openedFor(LI, 'second'));
  });
});
