import type { LocalDate } from '@redress/kernel';
import { CHINA_CALENDAR, type Calendar } from '../calendar/calendar.js';
import type { CalendarData } from '../calendar/calendar-data.js';
import { PUBLISHED_HOLIDAYS } from '../calendar/published-holidays.generated.js';
import { governingRuleSet } from '../rule-sets/governing-rule-set.js';
import type { RuleSet } from '../rule-sets/rule-set.js';
import { RULE_SETS } from '../rule-sets/shipped-rule-sets.js';

/** The rules in force: what is shipped and what was published since. A function of the log, never edited. */
export interface Rulebook {
  /** By the day from which they govern, earliest first. */
  readonly ruleSets: readonly [RuleSet, ...RuleSet[]];
  /** Optional ones that an office took up after their first day, by that day. They judge only the tickets that name them. */
  readonly takenUp: readonly TakenUpRuleSet[];
  /** What is done with tickets that are open when a published rule set takes effect, by its id. */
  readonly openTickets: ReadonlyMap<string, OpenTickets>;
  /** Every calendar that a ticket may have been counted by, by version. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** The calendar for what is registered now. */
  readonly calendar: Calendar;
  readonly calendarData: CalendarData;
}

/** 补充采用的规则集 A shipped rule set that was taken up on a day after its first. */
export interface TakenUpRuleSet {
  readonly ruleSet: RuleSet;
  readonly on: LocalDate;
}

/** Whether open tickets keep the rule set of the day on which they were received, or switch to the new one. */
export const OPEN_TICKETS = ['keep', 'switch'] as const;
export type OpenTickets = (typeof OPEN_TICKETS)[number];

/** What ships with the platform: the state before the first event of the rulebook's stream. */
export const SHIPPED_RULEBOOK: Rulebook = {
  ruleSets: RULE_SETS,
  takenUp: [],
  openTickets: new Map(),
  calendars: new Map([[CHINA_CALENDAR.version, CHINA_CALENDAR]]),
  calendar: CHINA_CALENDAR,
  calendarData: PUBLISHED_HOLIDAYS,
};

/** What a ticket says about the rules that judge it. */
export interface RuleStamp {
  readonly receivedOn: LocalDate;
  /** Version of the calendar; null for the shipped one. */
  readonly calendar: string | null;
  /** Id of the rule set that it names: taken up late, or switched to; null for that of its day of receipt. */
  readonly ruleSet: string | null;
}

/** Thrown on a ticket whose rules this rulebook does not hold: judging it by others would look right and be wrong. */
export class UnknownRulesError extends Error {
  constructor(what: string) {
    super(`规则手册中没有 ${what}。 The rulebook does not hold ${what}.`);
    this.name = 'UnknownRulesError';
  }
}

/** The rules that judge a ticket. Throws an {@link UnknownRulesError}. */
export function rulesFor(
  rulebook: Rulebook,
  { receivedOn, calendar: version, ruleSet: id }: RuleStamp,
): { readonly ruleSet: RuleSet; readonly calendar: Calendar } {
  const calendar = rulebook.calendars.get(version ?? CHINA_CALENDAR.version);
  if (calendar === undefined) throw new UnknownRulesError(`calendar ${version}`);
  const ruleSet =
    id === null
      ? governingRuleSet(receivedOn, rulebook.ruleSets).ruleSet
      : allRuleSets(rulebook).find((known) => known.id === id);
  if (ruleSet === undefined) throw new UnknownRulesError(`rule set ${id}`);
  return { ruleSet, calendar };
}

/** Every rule set that the rulebook holds: those that govern by the day, and those that were taken up late. */
export function allRuleSets({ ruleSets, takenUp }: Rulebook): readonly RuleSet[] {
  return [...ruleSets, ...takenUp.map(({ ruleSet }) => ruleSet)];
}

/**
 * The id of the rule set that a ticket has to name when it is entered on a day: the one that open tickets have switched to
 * since it was received, or one that was taken up late. Null where that of its day of receipt judges it.
 */
export function ruleSetToName(rulebook: Rulebook, receivedOn: LocalDate, enteredOn: LocalDate): string | null {
  const switching = switchingRuleSet(rulebook, enteredOn);
  if (switching !== undefined && switching.effectiveFrom > receivedOn) return switching.id;
  const takenUp = rulebook.takenUp.findLast(({ ruleSet }) => ruleSet.effectiveFrom <= receivedOn)?.ruleSet;
  const { ruleSet } = governingRuleSet(receivedOn, rulebook.ruleSets);
  return takenUp !== undefined && takenUp.effectiveFrom > ruleSet.effectiveFrom ? takenUp.id : null;
}

/** The latest rule set in force on a day to which open tickets switch; undefined when they keep their own. */
export function switchingRuleSet({ ruleSets, openTickets }: Rulebook, on: LocalDate): RuleSet | undefined {
  return ruleSets.findLast(({ id, effectiveFrom }) => effectiveFrom <= on && openTickets.get(id) === 'switch');
}
