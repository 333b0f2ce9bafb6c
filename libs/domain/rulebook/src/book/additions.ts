import { createCalendar } from '../calendar/calendar.js';
import type { PublishedYear } from '../calendar/calendar-data.js';
import type { RuleSet } from '../rule-sets/rule-set.js';
import type { OpenTickets, Rulebook, TakenUpRuleSet } from './rulebook.js';

/** The rulebook with a rule set more, or with what open tickets do on the day of one that ships. */
export function withRuleSet(
  rulebook: Rulebook,
  { ruleSet, openTickets }: { readonly ruleSet: RuleSet; readonly openTickets: OpenTickets },
): Rulebook {
  const known = rulebook.ruleSets.filter(({ id }) => id !== ruleSet.id);
  const [first, ...others] = [...known, ruleSet].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return {
    ...rulebook,
    ruleSets: [first!, ...others],
    openTickets: new Map([...rulebook.openTickets, [ruleSet.id, openTickets]]),
  };
}

/** The rulebook with a rule set that was taken up on a day after its first. */
export function withTakenUp(rulebook: Rulebook, takenUp: TakenUpRuleSet): Rulebook {
  const { ruleSet } = takenUp;
  return {
    ...rulebook,
    takenUp: [...rulebook.takenUp, takenUp].sort((a, b) =>
      a.ruleSet.effectiveFrom < b.ruleSet.effectiveFrom ? -1 : 1,
    ),
    openTickets: new Map([...rulebook.openTickets, [ruleSet.id, 'keep']]),
  };
}

/** The rulebook with a year of the calendar more, or another version of one. Earlier calendars stay for their tickets. */
export function withYear(rulebook: Rulebook, { source, ...published }: PublishedYear): Rulebook {
  const years = rulebook.calendarData.years.filter(({ year }) => year !== published.year);
  const calendarData = {
    source: `${rulebook.calendarData.source} + ${published.year}: ${source}`,
    years: [...years, published].sort((a, b) => a.year - b.year),
  };
  const calendar = createCalendar(calendarData);
  return {
    ...rulebook,
    calendarData,
    calendar,
    calendars: new Map([...rulebook.calendars, [calendar.version, calendar]]),
  };
}
