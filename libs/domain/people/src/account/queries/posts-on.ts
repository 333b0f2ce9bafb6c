import type { LocalDate } from '@redress/kernel';
import { isHeldOn, seatsOf, type Account, type Seat } from '../account.js';

/** The posts and deputyships that an account holds on a day: none while it is disabled. */
export function postsOn(account: Account, day: LocalDate): readonly Seat[] {
  return account.status === 'open' ? seatsOf(account).filter((seat) => isHeldOn(seat, day)) : [];
}
