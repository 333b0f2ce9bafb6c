import { decide, isRefusal, type Command, type Decision, type Event } from '@redress/kernel';
import { onAccount, open, type AccountAct } from '../../act.js';
import { seatsOf, type Account } from '../../account.js';
import { mustNotEndOnesOwn } from '../../rules/own-posts.js';

/** 停用账号。 Nobody signs in or acts by an account any more. Its posts stay entered and give nothing. */
export type AccountDisabled = Event<'AccountDisabled', Record<never, never>>;

/** Disables an account at once. */
export function disableAccount(account: Account, { actor }: Command): Decision<AccountDisabled> {
  const enabled = open(account);
  if (isRefusal(enabled)) return enabled;
  return mustNotEndOnesOwn(seatsOf(enabled), enabled, actor) ?? decide({ type: 'AccountDisabled', data: {} });
}

export const disableAccountAct: AccountAct<Record<never, never>, AccountDisabled> = {
  name: 'disable-account',
  decide: disableAccount,
  evolve: { AccountDisabled: onAccount<AccountDisabled>(() => ({ status: 'disabled' })) },
};
