import type { AsOf } from '@redress/assessment';
import { shanghaiDay, type LocalDate, type Period } from '@redress/kernel';
import { InvalidRequestError, type Clock } from '@redress/service';

/** Today in Shanghai, by the clock of the platform. */
export function todayOf(clock: Clock): LocalDate {
  return shanghaiDay(new Date(clock.now()).toISOString());
}

/** The days of a period that a ranking holds, and whether it says so. */
export interface Standing {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Null when these are all days of the period and the last one is over. */
  readonly asOf: AsOf['day'] | null;
}

/**
 * Which days of a period count when it is asked for up to a day: by default all of them, or those up to today while it runs.
 * Null when it has not begun. Throws an {@link InvalidRequestError} for a day that lies outside it or has not come.
 */
export function standingOf({ from, to }: Period, today: LocalDate, asked?: LocalDate): Standing | null {
  if (from > today) return null;
  const last = to < today ? to : today;
  if (asked !== undefined && (asked < from || asked > last))
    throw new InvalidRequestError(
      [{ field: 'asOf', code: 'day-of-period', values: { from, last } }],
      [`${from}..${last}`],
    );
  const day = asked ?? last;
  return { from, to: day, asOf: day === to && to < today ? null : day };
}
