import {
  decide,
  refuse,
  type Command,
  type Decision,
  type Event,
  type Id,
  type Recorded,
  type RuleOutcome,
} from '@redress/kernel';
import { accountBeside, mustWorkHere, type AccountAct, type AccountBooks } from '../../act.js';
import { accountIdOf, accountStream, staffStream } from '../../account-ids.js';
import type { Account, AccountPlace } from '../../account.js';

/** 开户。 A person has an account, without posts yet. */
export type AccountOpened = Event<
  'AccountOpened',
  {
    /** The natural person. */
    staff: Id;
    /** Whether it is the first or the second account of the person. */
    place: AccountPlace;
  }
>;

export interface OpenAccount {
  readonly staff: Id;
  /** A second account is opened only where it is said to be one: four eyes go by person all the same. */
  readonly place: AccountPlace;
}

/** Opens an account for a colleague. */
export function openAccount(
  account: Account,
  { staff, place }: Command<OpenAccount>,
  books: AccountBooks,
): Decision<AccountOpened> {
  return (
    mustNotBeOpened(account) ??
    mustWorkHere(books, staff) ??
    mustHaveAFirst(books, { staff, place }) ??
    decide({ type: 'AccountOpened', data: { staff, place } })
  );
}

function mustNotBeOpened({ status }: Account): RuleOutcome {
  return status === 'unopened' ? undefined : refuse('wrong-state-account', { status });
}

function mustHaveAFirst(books: AccountBooks, { staff, place }: OpenAccount): RuleOutcome {
  if (place === 'first') return undefined;
  const first = accountBeside(books, accountIdOf(staff, 'first'));
  return first.status === 'unopened' ? refuse('first-account-missing', {}, ['first']) : undefined;
}

export const openAccountAct: AccountAct<OpenAccount, AccountOpened> = {
  name: 'open-account',
  looksAt: (_, { staff, place }) => [
    staffStream(staff),
    ...(place === 'second' ? [accountStream(accountIdOf(staff, 'first'))] : []),
  ],
  decide: openAccount,
  evolve: {
    AccountOpened: (_, { staff, place }, { revision }: Recorded<AccountOpened>): Account => ({
      ...{ status: 'open', id: accountIdOf(staff, place), staff, place, posts: [], deputyships: [], revision },
    }),
  },
};
