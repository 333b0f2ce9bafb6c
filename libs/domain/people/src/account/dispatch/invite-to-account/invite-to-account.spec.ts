import { expect, it } from '@jest/globals';
import { disabled, givenAccount, LI, openedFor, TODAY } from '../../../../test/given-account.js';
import { inviteToAccountAct } from './invite-to-account.js';

it('an invitation holds no code and is good for a week at most', () => {
  const invited = { type: 'AccountInvited', data: { until: '2026-12-05' } };
  const account = givenAccount(openedFor(LI)).when(inviteToAccountAct, { until: '2026-12-05' }).then(invited);
  expect(account).toMatchObject({ revision: 1 });
  for (const until of ['2026-12-06', '2026-11-27'])
    givenAccount(openedFor(LI)).when(inviteToAccountAct, { until }).thenRefused('invitation-days', { from: TODAY });
});

it('goes to an open account', () => {
  givenAccount().when(inviteToAccountAct, { until: TODAY }).thenRefused('not-found');
  givenAccount(openedFor(LI), disabled).when(inviteToAccountAct, { until: TODAY }).thenRefused('wrong-state-account');
});
