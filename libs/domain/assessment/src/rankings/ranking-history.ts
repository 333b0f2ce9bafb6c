import { shanghaiDay, type Fold, type LocalDate } from '@redress/kernel';
import {
  CHINA_CALENDAR,
  RULEBOOK_STREAM,
  rulebookFold,
  type Department,
  type Rulebook,
  type RulebookEvent,
  type RulebookState,
  type RuleSet,
} from '@redress/rulebook';
import type { LoggedEvent } from '../replay/logged-event.js';

/** An office as it is named in rankings. */
export type OfficeName = Pick<Department, 'id' | 'name'>;

/** An office under a name, from a day on. */
export interface OfficeEntry extends OfficeName {
  readonly day: LocalDate;
}

/** A calendar that was published, and the day. */
export interface CalendarEntry {
  readonly day: LocalDate;
  readonly version: string;
}

/** What rankings need to know of rules and offices, with the days since when it holds, in the order of the log. */
export interface RankingHistory {
  readonly offices: readonly OfficeEntry[];
  readonly rulebook: Rulebook;
  readonly calendars: readonly CalendarEntry[];
}

/** A {@link RankingHistory} on its way through the log. */
export interface HistoryState extends RankingHistory {
  readonly rules: RulebookState;
}

/** The history of a log that begins under these rules. */
export function historyFold(rules: RulebookState): Fold<HistoryState, LoggedEvent> {
  return { initial: { rules, rulebook: rules.rulebook, offices: [], calendars: [] }, evolve };
}

function evolve(history: HistoryState, event: LoggedEvent): HistoryState {
  const day = shanghaiDay(event.occurredAt);
  if (event.type === 'DepartmentRegistered') {
    const { id, name } = event.data as OfficeName;
    return { ...history, offices: [...history.offices, { day, id, name }] };
  }
  if (event.stream !== RULEBOOK_STREAM) return history;
  const rules = rulebookFold.evolve(history.rules, event as unknown as RulebookEvent);
  const { version } = rules.rulebook.calendar;
  const calendars =
    version === history.rulebook.calendar.version ? history.calendars : [...history.calendars, { day, version }];
  return { ...history, rules, rulebook: rules.rulebook, calendars };
}

/**
 * The offices on a day under the names that they had then. An office with counts that was registered later stands under
 * its first name: the tickets are records of a time before this platform, and no later renaming touches them.
 */
export function officesAsOf(
  entries: readonly OfficeEntry[],
  day: LocalDate,
  withCounts: ReadonlySet<string>,
): readonly OfficeName[] {
  const names = new Map<string, OfficeName>();
  for (const entry of entries) {
    const { id, name } = entry;
    if (entry.day <= day || (withCounts.has(id) && !names.has(id))) names.set(id, { id, name });
  }
  return [...names.values()];
}

/** Version of the calendar that counted for new tickets on a day. */
export function calendarAsOf(entries: readonly CalendarEntry[], day: LocalDate): string {
  return entries.findLast((entry) => entry.day <= day)?.version ?? CHINA_CALENDAR.version;
}

/** The rule sets that were in force until a day; before the first one, that one, for it judges what is older. */
export function ruleSetsAsOf({ ruleSets }: Rulebook, day: LocalDate): readonly RuleSet[] {
  const [first, ...later] = ruleSets;
  return [first, ...later.filter(({ effectiveFrom }) => effectiveFrom <= day)];
}
