import { refuse, type Refusal, type RuleOutcome } from '@redress/kernel';
import type { PublishedYear } from '../../calendar/calendar-data.js';
import { readCalendarYear } from '../../calendar/read-calendar-year.js';
import { readOrRefuse } from '../../schema/read-or-refuse.js';
import type { Rulebook } from '../rulebook.js';

/** The year of a proposal, when it can be published. */
export function publishableYear(
  rulebook: Rulebook,
  { document }: { readonly document?: unknown },
): PublishedYear | Refusal {
  const year = readOrRefuse(readCalendarYear, document, 'calendar-year-invalid');
  if ('refused' in year) return year;
  return mustLeaveNoGap(rulebook, year) ?? year;
}

/** A gap between years would be counted as if its days were sure. */
function mustLeaveNoGap({ calendarData }: Rulebook, { year }: PublishedYear): RuleOutcome {
  const years = calendarData.years.map((known) => known.year);
  const next = Math.max(...years) + 1;
  return year === next || years.includes(year) ? undefined : refuse('year-gap', { next }, [String(next)]);
}
