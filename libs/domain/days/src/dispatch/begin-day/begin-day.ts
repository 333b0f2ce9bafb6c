// A day begins once, in order, also when the platform slept through it. What hangs on a day is a policy on this event.
import {
  addDays,
  decide,
  refuse,
  shanghaiDay,
  type Act,
  type Command,
  type Decision,
  type Event,
} from '@redress/kernel';
import type { Digest, LocalDate, RuleOutcome } from '@redress/kernel';
import { isWorkingDay, type Rulebook } from '@redress/rulebook';
import type { ClockKind, Days } from '../../days.js';

/** 一天开始。 A day of Shanghai began. */
export type DayBegan = Event<
  'DayBegan',
  {
    day: LocalDate;
    /** Whether work is done on it; provisional where the calendar does not know the year. */
    workingDay: boolean;
    provisional: boolean;
    /** Version of the calendar that says so. */
    calendar: Digest;
    clock: ClockKind;
  }
>;

export interface BeginDay {
  readonly day: LocalDate;
  readonly clock: ClockKind;
}

/** Begins the day after the last one. A log may begin with simulated days and go on with real ones, never the other way round. */
export function beginDay(
  days: Days,
  { at, day, clock }: Command<BeginDay>,
  { rulebook }: { readonly rulebook: Rulebook },
): Decision<DayBegan> {
  if (days.last !== null && day <= days.last) return decide();
  const { version } = rulebook.calendar;
  const { working: workingDay, provisional } = isWorkingDay(rulebook.calendar, day);
  return (
    mustFollow(days, day) ??
    mustHaveBegun(day, shanghaiDay(at)) ??
    mustNotReturnToSimulation(days, clock) ??
    decide({ type: 'DayBegan', data: { day, workingDay, provisional, calendar: version, clock } })
  );
}

function mustFollow({ last }: Days, day: LocalDate): RuleOutcome {
  if (last === null || day === addDays(last, 1)) return undefined;
  return refuse('day-skipped', { next: addDays(last, 1) }, [addDays(last, 1)]);
}

function mustHaveBegun(day: LocalDate, today: LocalDate): RuleOutcome {
  return day <= today ? undefined : refuse('day-in-future', { today }, [today]);
}

function mustNotReturnToSimulation({ clock }: Days, next: ClockKind): RuleOutcome {
  return clock === 'real' && next === 'simulated' ? refuse('days-are-real') : undefined;
}

export const beginDayAct: Act<Days, Days, BeginDay, DayBegan, { readonly rulebook: Rulebook }> = {
  name: 'begin-day',
  decide: beginDay,
  evolve: { DayBegan: (_, { day, clock }) => ({ last: day, clock }) },
};
