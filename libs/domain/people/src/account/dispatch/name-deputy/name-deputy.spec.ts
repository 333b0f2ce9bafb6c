import { describe, expect, it } from '@jest/globals';
import {
  accountAfter,
  disabled,
  given,
  givenAccount,
  LI,
  openedFor,
  post,
  TODAY,
  WANG,
  ZHAO,
} from '../../../../test/given-account.js';
import { accountIdOf } from '../../account-ids.js';
import { nameDeputyAct } from './name-deputy.js';

const dispatcher = post('dispatcher', { to: '2026-12-31' });
const away = accountAfter(openedFor(WANG), given(dispatcher));
const deputyship = 'c0000000-0000-4000-8000-000000000001';
const leave = {
  ...{ deputyship, account: accountIdOf(WANG, 'first'), post: dispatcher.post },
  ...{ from: '2026-12-01', to: '2026-12-14' },
};
const holder = { account: leave.account, person: WANG, post: dispatcher.post };
const days = { from: leave.from, to: leave.to };
const named = { type: 'DeputyNamed', data: { deputyship, holder, role: 'dispatcher', office: null, ...days } } as const;
const others = [away];

describe('naming a deputy', () => {
  it('gives the post of who is away on the days of the leave, and says whose it is', () => {
    const account = givenAccount(openedFor(LI)).when(nameDeputyAct, leave, { others }).then(named);
    expect(account).toMatchObject({ posts: [], deputyships: [{ id: deputyship, holder, ...days }] });
  });

  it('stays within the days on which the post is held', () =>
    givenAccount(openedFor(LI))
      .when(nameDeputyAct, { ...leave, to: '2027-01-01' }, { others })
      .thenRefused('deputy-without-post'));

  it('needs a post that there is, of an account that is open', () => {
    givenAccount(openedFor(LI))
      .when(nameDeputyAct, { ...leave, post: LI }, { others })
      .thenRefused('unknown-post');
    const gone = accountAfter(openedFor(WANG), given(dispatcher), disabled);
    givenAccount(openedFor(LI))
      .when(nameDeputyAct, leave, { others: [gone] })
      .thenRefused('wrong-state-account');
    givenAccount(openedFor(LI)).when(nameDeputyAct, leave).thenRefused('unknown-account');
  });

  it('is not passed on: a deputyship has no deputy', () => {
    const deputy = accountAfter(openedFor(LI), named);
    const onward = { ...leave, account: accountIdOf(LI, 'first'), post: deputyship };
    givenAccount(openedFor(ZHAO))
      .when(nameDeputyAct, onward, { others: [deputy] })
      .thenRefused('deputyship-passed-on');
  });

  it('names somebody else, also where the person has two accounts', () =>
    givenAccount(openedFor(WANG, 'second')).when(nameDeputyAct, leave, { others }).thenRefused('deputy-of-oneself'));

  it('begins today at the earliest', () =>
    givenAccount(openedFor(LI))
      .when(nameDeputyAct, { ...leave, from: '2026-11-27' }, { others })
      .thenRefused('post-in-the-past', { today: TODAY }));

  it('keeps administrators apart: none stands in for who works on tickets, nor the other way round', () => {
    givenAccount(openedFor(LI), given(post('auditor')))
      .when(nameDeputyAct, leave, { others })
      .thenRefused('administrators-apart', { held: 'auditor', role: 'dispatcher' });
    const auditor = post('auditor');
    const ofAuditor = accountAfter(openedFor(WANG), given(auditor));
    givenAccount(openedFor(LI), given(post('operator')))
      .when(nameDeputyAct, { ...leave, post: auditor.post }, { others: [ofAuditor] })
      .thenRefused('administrators-apart');
  });
});
