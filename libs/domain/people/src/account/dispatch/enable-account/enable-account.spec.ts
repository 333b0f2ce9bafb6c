import { expect, it } from '@jest/globals';
import { disabled, given, givenAccount, LI, openedFor, post, TODAY } from '../../../../test/given-account.js';
import { postsOn } from '../../queries/posts-on.js';
import { enableAccountAct } from './enable-account.js';

it('a disabled account is open again with its posts', () => {
  const operator = post('operator');
  const account = givenAccount(openedFor(LI), given(operator), disabled)
    .when(enableAccountAct, {})
    .then({ type: 'AccountEnabled', data: {} });
  expect(postsOn(account, TODAY)).toMatchObject([{ id: operator.post }]);
});

it('only a disabled account is enabled, and of nobody who left', () => {
  givenAccount(openedFor(LI)).when(enableAccountAct, {}).thenRefused('wrong-state-account', { status: 'open' });
  givenAccount(openedFor(LI), disabled)
    .when(enableAccountAct, {}, { staff: { [LI]: 'left' } })
    .thenRefused('not-employed');
});
