import { describe, expect, it } from '@jest/globals';
import { accountAfter, disabled, given, LI, openedFor, post, TODAY, WANG } from '../../../test/given-account.js';
import { accountIdOf } from '../account-ids.js';
import type { AccountEvent } from '../aggregate.js';
import { holderOf, mayActAs } from './may-act-as.js';

const handler = post('handler', { office: 'market-east', to: '2026-12-31' });
const own = accountAfter(openedFor(LI), given(handler));

describe('acting in a post of one’s own', () => {
  it('is acting as the person of the account, judged by the revision of its stream', () =>
    expect(mayActAs(own, handler.post, TODAY)).toEqual({
      ...{ account: accountIdOf(LI, 'first'), person: LI, role: 'handler', office: 'market-east' },
      ...{ revision: 1, for: null },
    }));

  it('is refused before and after its days, for a post of another account, and while the account is disabled', () => {
    for (const day of ['2026-11-27', '2027-01-01'])
      expect(mayActAs(own, handler.post, day)).toMatchObject({ code: 'post-not-held', values: { day } });
    expect(mayActAs(own, WANG, TODAY)).toMatchObject({ code: 'post-not-held' });
    const off = accountAfter(openedFor(LI), given(handler), disabled);
    expect(mayActAs(off, handler.post, TODAY)).toMatchObject({ code: 'wrong-state-account' });
    expect(mayActAs(accountAfter(), handler.post, TODAY)).toMatchObject({ code: 'not-found' });
  });
});

describe('acting as a deputy', () => {
  const deputyship = 'c0000000-0000-4000-8000-000000000001';
  const holder = { account: accountIdOf(WANG, 'first'), person: WANG, post: handler.post };
  const term = { role: 'handler', office: 'market-east', from: '2026-12-01', to: '2026-12-14' } as const;
  const deputy = accountAfter(openedFor(LI), { type: 'DeputyNamed', data: { deputyship, holder, ...term } });
  const away = (...more: readonly AccountEvent[]) => accountAfter(openedFor(WANG), given(handler), ...more);

  it('counts for both: who acts by their own account, and for whom', () => {
    expect(holderOf(deputy, deputyship)).toBe(holder.account);
    expect(holderOf(own, handler.post)).toBeNull();
    expect(mayActAs(deputy, deputyship, '2026-12-07', away())).toEqual({
      ...{ account: accountIdOf(LI, 'first'), person: LI, role: 'handler', office: 'market-east' },
      ...{ revision: 1, for: WANG },
    });
  });

  it('is refused before and after the leave', () => {
    for (const day of ['2026-11-30', '2026-12-15'])
      expect(mayActAs(deputy, deputyship, day, away())).toMatchObject({ code: 'post-not-held' });
  });

  it('is refused once the post was ended, or the account of who is away disabled', () => {
    const ended = { type: 'PostEnded', data: { post: handler.post, from: '2026-12-05' } } as const;
    const on = (day: string, ...more: readonly AccountEvent[]) => mayActAs(deputy, deputyship, day, away(...more));
    expect(on('2026-12-04', ended)).toMatchObject({ for: WANG });
    expect(on('2026-12-05', ended)).toMatchObject({ code: 'post-not-held' });
    expect(on('2026-12-04', disabled)).toMatchObject({ code: 'post-not-held' });
  });

  it('is refused by any other account than that of who is away', () => {
    expect(mayActAs(deputy, deputyship, '2026-12-07')).toMatchObject({ code: 'post-not-held' });
    expect(mayActAs(deputy, deputyship, '2026-12-07', own)).toMatchObject({ code: 'post-not-held' });
  });
});
