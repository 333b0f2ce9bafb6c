import { expect, it } from '@jest/globals';
import {
  approvedBy,
  disabled,
  given,
  givenAccount,
  LI,
  openedFor,
  post,
  proposedBy,
  TODAY,
} from '../../../../test/given-account.js';
import { postsOn } from '../../queries/posts-on.js';
import { disableAccountAct } from './disable-account.js';

it('a disabled account gives nothing, whatever posts are entered', () => {
  const account = givenAccount(openedFor(LI), given(post('operator')))
    .when(disableAccountAct, {})
    .then(disabled);
  expect(postsOn(account, TODAY)).toEqual([]);
  givenAccount(openedFor(LI), disabled).when(disableAccountAct, {}).thenRefused('wrong-state-account');
});

it('no administrator proposes or approves that their own account is disabled', () => {
  const administrator = [openedFor(LI), given(post('security-administrator'))] as const;
  for (const actor of [proposedBy(LI), approvedBy(LI)])
    givenAccount(...administrator)
      .when(disableAccountAct, {}, { actor })
      .thenRefused('own-administration');
  givenAccount(...administrator)
    .when(disableAccountAct, {})
    .then(disabled);
});
