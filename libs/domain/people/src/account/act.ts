import {
  refuse,
  type Act,
  type Beside,
  type Event,
  type Id,
  type Recorded,
  type Refusal,
  type RuleOutcome,
} from '@redress/kernel';
import type { Offices } from '@redress/offices';
import type { Staff } from '../staff/staff.js';
import { accountStream, otherAccountStream, staffStream } from './account-ids.js';
import { seatsOf, type Account, type OpenedAccount, type Seat } from './account.js';

/** What deciders look up besides the account: the registers, and the streams that their act names. */
export interface AccountBooks {
  readonly offices: Offices;
  readonly beside: Beside;
}

/** Something that can be done to an account. */
export type AccountAct<Input extends object, E extends Event> = Act<Account, Account, Input, E, AccountBooks>;

/** The account, while it is open. */
export function open(account: Account): OpenedAccount | Refusal {
  if (account.status === 'unopened') return refuse('not-found');
  return account.status === 'open' ? account : refuse('wrong-state-account', { status: account.status });
}

/** The account, open or not. */
export function opened(account: Account): OpenedAccount | Refusal {
  return account.status === 'unopened' ? refuse('not-found') : account;
}

/** The fold of an event on an account that was opened: what it changes, and the revision. */
export function onAccount<E extends Event>(
  change: (account: OpenedAccount, data: E['data'], event: Recorded<E>) => Partial<OpenedAccount>,
) {
  return (account: Account, data: E['data'], event: Recorded<E>): Account =>
    account.status === 'unopened' ? account : { ...account, ...change(account, data, event), revision: event.revision };
}

/** The streams that say whether a person still works here, and what their other account holds. */
export function streamsOfThePerson(account: Account): readonly string[] {
  return account.status === 'unopened' ? [] : [staffStream(account.staff), otherAccountStream(account)];
}

/** What a natural person holds, by whichever account. */
export function seatsOfThePerson(account: OpenedAccount, { beside }: AccountBooks): readonly Seat[] {
  return [...seatsOf(account), ...seatsOf(beside.get(otherAccountStream(account)) as Account)];
}

/** Another account that the act looks at. */
export function accountBeside({ beside }: AccountBooks, id: Id): Account {
  return beside.get(accountStream(id)) as Account;
}

/** Only who works here has an open account and posts. */
export function mustWorkHere({ beside }: AccountBooks, staff: Id): RuleOutcome {
  const { status } = beside.get(staffStream(staff)) as Staff;
  return status === 'employed' ? undefined : refuse('not-employed', { status });
}
