import { decide, isRefusal, refuse, type Command, type Decision, type Event, type RuleOutcome } from '@redress/kernel';
import { mustWorkHere, onAccount, opened, type AccountAct, type AccountBooks } from '../../act.js';
import { staffStream } from '../../account-ids.js';
import type { Account, OpenedAccount } from '../../account.js';

/** 启用账号。 A disabled account is open again, with the posts that it has. */
export type AccountEnabled = Event<'AccountEnabled', Record<never, never>>;

/** Opens a disabled account again, for somebody who works here. */
export function enableAccount(account: Account, _: Command, books: AccountBooks): Decision<AccountEnabled> {
  const disabled = opened(account);
  if (isRefusal(disabled)) return disabled;
  return (
    mustBeDisabled(disabled) ?? mustWorkHere(books, disabled.staff) ?? decide({ type: 'AccountEnabled', data: {} })
  );
}

function mustBeDisabled({ status }: OpenedAccount): RuleOutcome {
  return status === 'disabled' ? undefined : refuse('wrong-state-account', { status });
}

export const enableAccountAct: AccountAct<Record<never, never>, AccountEnabled> = {
  name: 'enable-account',
  looksAt: (account) => (account.status === 'unopened' ? [] : [staffStream(account.staff)]),
  decide: enableAccount,
  evolve: { AccountEnabled: onAccount<AccountEnabled>(() => ({ status: 'open' })) },
};
