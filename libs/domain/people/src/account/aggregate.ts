import { defineAggregate, HELD_BY_HOTLINE, type EventOf } from '@redress/kernel';
import { staff } from '../staff/aggregate.js';
import type { Account } from './account.js';
import { ACCOUNT_ACTS } from './acts.generated.js';

/** What can happen to an account. */
export type AccountEvent = EventOf<(typeof ACCOUNT_ACTS)[keyof typeof ACCOUNT_ACTS][number]>;

/** Accounts with their posts: each has a stream `account-<id>`, whose revision says by what a right was judged. */
export const accounts = defineAggregate({
  category: 'account',
  initial: { status: 'unopened' } as Account,
  acts: ACCOUNT_ACTS,
  upcasters: [],
  holding: () => HELD_BY_HOTLINE,
  besides: [staff],
});
