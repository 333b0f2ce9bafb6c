import { expect, it } from '@jest/globals';
import { givenAccount, LI, openedFor, TODAY, WANG } from '../../../../test/given-account.js';
import { accountIdOf } from '../../account-ids.js';
import { postsOn } from '../../queries/posts-on.js';
import { endDeputyAct } from './end-deputy.js';

const deputyship = 'c0000000-0000-4000-8000-000000000001';
const holder = { account: accountIdOf(WANG, 'first'), person: WANG, post: deputyship };
const days = { from: TODAY, to: '2026-12-14' };
const named = { type: 'DeputyNamed', data: { deputyship, holder, role: 'dispatcher', office: null, ...days } } as const;

it('a deputyship ends earlier than was said', () => {
  const input = { deputyship, from: '2026-12-07' };
  const after = givenAccount(openedFor(LI), named).when(endDeputyAct, input).then({ type: 'DeputyEnded', data: input });
  expect([postsOn(after, '2026-12-06'), postsOn(after, '2026-12-07')]).toMatchObject([[{ id: deputyship }], []]);
});

it('is never made longer by its end, and names a deputyship of the account', () => {
  givenAccount(openedFor(LI), named)
    .when(endDeputyAct, { deputyship, from: '2026-12-15' })
    .thenRefused('post-ends-already');
  givenAccount(openedFor(LI)).when(endDeputyAct, { deputyship, from: TODAY }).thenRefused('unknown-deputyship', {}, []);
});
