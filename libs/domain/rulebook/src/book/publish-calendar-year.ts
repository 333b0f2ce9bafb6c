// Decided by: dispatch. The State Council publishes the holidays of a year in the autumn before it, and sometimes changes them.
import { canonicalJson, decide, refuse, type CommandMeta, type Decision, type RuleOutcome } from '@redress/kernel';
import { readCalendarYear } from '../calendar/read-calendar-year.js';
import { InvalidDocumentError } from '../schema/invalid-document-error.js';
import { mustBeAnAdministrator } from './propose-rule-set.js';
import type { RulebookEvent } from './rulebook-events.js';
import type { RulebookState } from './rulebook-fold.js';

export interface PublishCalendarYear extends CommandMeta {
  /** What the file holds; not yet known to be a year. */
  readonly document: unknown;
}

/** Adds the year behind the last known one, or changes a known one. The same content again changes nothing. */
export function publishCalendarYear(state: RulebookState, command: PublishCalendarYear): Decision<RulebookEvent> {
  try {
    const year = readCalendarYear(command.document);
    const known = state.rulebook.calendarData.years.find((known) => known.year === year.year);
    if (known !== undefined && canonicalJson(known.holidays) === canonicalJson(year.holidays))
      return decide<RulebookEvent>();
    return (
      mustBeAnAdministrator(command) ??
      mustLeaveNoGap(state, year.year) ??
      decide<RulebookEvent>({ type: 'CalendarYearPublished', data: year })
    );
  } catch (error) {
    if (error instanceof InvalidDocumentError) return refuse('calendar-year-invalid', error.message, error.problems);
    throw error;
  }
}

function mustLeaveNoGap({ rulebook }: RulebookState, year: number): RuleOutcome {
  const years = rulebook.calendarData.years.map((known) => known.year);
  const next = Math.max(...years) + 1;
  if (year === next || years.includes(year)) return undefined;
  return refuse('year-gap', `下一年度为 ${next}。 The next year to add is ${next}.`, [String(next)]);
}
