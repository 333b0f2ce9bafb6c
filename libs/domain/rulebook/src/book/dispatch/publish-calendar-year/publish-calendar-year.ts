// The State Council publishes the holidays of a year in the autumn before it, and sometimes changes them.
import { canonicalJson, decide, isRefusal, type Act, type Command, type Decision, type Event } from '@redress/kernel';
import type { PublishedYear } from '../../../calendar/calendar-data.js';
import type { Rulebook } from '../../rulebook.js';
import { publishableYear } from '../../rules/publishable-year.js';
import { withYear } from '../../additions.js';

/** 发布年度日历。 A year was added, or its holidays changed. */
export type CalendarYearPublished = Event<'CalendarYearPublished', PublishedYear>;

export interface PublishCalendarYear {
  /** The year as the request holds it; not yet known to be one. */
  readonly document: unknown;
}

/** Adds the year behind the last known one, or changes a known one. The same content again changes nothing. */
export function publishCalendarYear(
  rulebook: Rulebook,
  command: Command<PublishCalendarYear>,
): Decision<CalendarYearPublished> {
  const year = publishableYear(rulebook, command);
  if (isRefusal(year)) return year;
  const known = rulebook.calendarData.years.find((each) => each.year === year.year);
  if (known !== undefined && canonicalJson(known.holidays) === canonicalJson(year.holidays)) return decide();
  return decide({ type: 'CalendarYearPublished', data: year });
}

export const publishCalendarYearAct: Act<Rulebook, Rulebook, PublishCalendarYear, CalendarYearPublished, unknown> = {
  name: 'publish-calendar-year',
  decide: publishCalendarYear,
  evolve: { CalendarYearPublished: withYear },
};
