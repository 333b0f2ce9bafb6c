import { personsOf, refuse, type Actor, type RuleOutcome } from '@redress/kernel';
import type { OpenedAccount, Seat } from '../account.js';
import { isAdministrator } from './separation.js';

/**
 * No administrator proposes or approves the end of what they hold as one. So the last of a kind stays until somebody else holds
 * it too: only a system administrator proposes, and only a security administrator approves.
 */
export function mustNotEndOnesOwn(seats: readonly Seat[], { staff }: OpenedAccount, actor: Actor): RuleOutcome {
  const own = personsOf(actor).includes(staff) && seats.some(({ role }) => isAdministrator(role));
  return own ? refuse('own-administration') : undefined;
}
