import { deterministicId, type Id } from '@redress/kernel';
import { ACCOUNT_PLACES, type AccountPlace, type OpenedAccount } from './account.js';

/**
 * The id of a person's first or second account. It follows from the person, so that all accounts of a person are found without
 * an index, and no two administrators open one account at the same moment.
 */
export function accountIdOf(staff: Id, place: AccountPlace): Id {
  return deterministicId('account', staff, place);
}

export function accountStream(id: Id): string {
  return `account-${id}`;
}

export function staffStream(id: Id): string {
  return `staff-${id}`;
}

/** The stream of the other account that the person may have. */
export function otherAccountStream({ staff, place }: Pick<OpenedAccount, 'staff' | 'place'>): string {
  const other = ACCOUNT_PLACES.find((each) => each !== place)!;
  return accountStream(accountIdOf(staff, other));
}
