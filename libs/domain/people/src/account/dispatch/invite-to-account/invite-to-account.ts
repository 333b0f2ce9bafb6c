import {
  addDays,
  decide,
  isRefusal,
  refuse,
  shanghaiDay,
  type Command,
  type Decision,
  type Event,
  type LocalDate,
  type RuleOutcome,
} from '@redress/kernel';
import { onAccount, open, type AccountAct } from '../../act.js';
import type { Account } from '../../account.js';

/** 邀请登录。 The person of an account may set up how they sign in. The code of the invitation is not in here. */
export type AccountInvited = Event<
  'AccountInvited',
  {
    /** The last day on which the invitation is taken. */
    until: LocalDate;
  }
>;

export interface InviteToAccount {
  readonly until: LocalDate;
}

/** A code that lies about longer is found by somebody else. */
const MOST_DAYS = 7;

/** Invites the person of an account to set up how they sign in, also anew. */
export function inviteToAccount(account: Account, { at, until }: Command<InviteToAccount>): Decision<AccountInvited> {
  const invited = open(account);
  if (isRefusal(invited)) return invited;
  return mustEndWithinAWeek(at, until) ?? decide({ type: 'AccountInvited', data: { until } });
}

function mustEndWithinAWeek(at: string, until: LocalDate): RuleOutcome {
  const today = shanghaiDay(at);
  const last = addDays(today, MOST_DAYS);
  return today <= until && until <= last ? undefined : refuse('invitation-days', { from: today, last });
}

export const inviteToAccountAct: AccountAct<InviteToAccount, AccountInvited> = {
  name: 'invite-to-account',
  decide: inviteToAccount,
  evolve: { AccountInvited: onAccount<AccountInvited>(() => ({})) },
};
