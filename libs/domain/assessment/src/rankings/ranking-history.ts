import { shanghaiDay, type Fold, type LocalDate, type Recorded } from '@redress/kernel';
import {
  nameAround,
  NO_OFFICES,
  offices,
  officesOn,
  type Office,
  type OfficeLevel,
  type Offices,
} from '@redress/offices';
import { CHINA_CALENDAR, rulebook, type Rulebook, type RuleSet } from '@redress/rulebook';
import type { LoggedEvent } from '../replay/logged-event.js';

/** An office as it is named in rankings. */
export type OfficeName = Pick<Office, 'id' | 'name'>;

/** A calendar that was published, and the day. */
export interface CalendarEntry {
  readonly day: LocalDate;
  readonly version: string;
}

/** What rankings need to know of rules and offices, with the days since when it holds. */
export interface RankingHistory {
  readonly offices: Offices;
  readonly rulebook: Rulebook;
  /** In the order of the log. */
  readonly calendars: readonly CalendarEntry[];
}

const RULEBOOK_STREAM = rulebook.streamOf('');
const OFFICES_STREAM = offices.streamOf('');

/** The streams that hold the history. Neither depends on the other. */
export const HISTORY_STREAMS: readonly string[] = [RULEBOOK_STREAM, OFFICES_STREAM];

/** The history of a log that begins under these rules and without offices. Other streams than its own are passed over. */
export function historyFold(rules: Rulebook): Fold<RankingHistory, LoggedEvent> {
  return { initial: { rulebook: rules, offices: NO_OFFICES, calendars: [] }, evolve };
}

function evolve(history: RankingHistory, event: LoggedEvent): RankingHistory {
  // Neither fold reads whose the event is.
  const recorded = event as unknown as Recorded;
  switch (event.stream) {
    case RULEBOOK_STREAM:
      return withRules(history, rulebook.fold.evolve(history.rulebook, recorded), shanghaiDay(event.occurredAt));
    case OFFICES_STREAM:
      return { ...history, offices: offices.fold.evolve(history.offices, recorded) };
    default:
      return history;
  }
}

function withRules(history: RankingHistory, rules: Rulebook, day: LocalDate): RankingHistory {
  const { version } = rules.calendar;
  const isNew = version !== history.rulebook.calendar.version;
  const calendars = isNew ? [...history.calendars, { day, version }] : history.calendars;
  return { ...history, rulebook: rules, calendars };
}

/**
 * The offices of a level on a day under the names that they had then. Offices with counts that did not exist on that day are
 * listed too: one that is closed under its last name, one that opened later under its first, which no renaming touches.
 */
export function officesAsOf(
  known: Offices,
  level: OfficeLevel,
  day: LocalDate,
  withCounts: ReadonlySet<string>,
): readonly OfficeName[] {
  const names = new Map<string, OfficeName>();
  for (const id of withCounts) {
    const name = nameAround(known, id, day);
    if (name !== undefined) names.set(id, { id, name });
  }
  for (const { id, name } of officesOn(known, day, level)) names.set(id, { id, name });
  return [...names.values()];
}

/** Version of the calendar that counted for new tickets on a day. */
export function calendarAsOf(entries: readonly CalendarEntry[], day: LocalDate): string {
  return entries.findLast((entry) => entry.day <= day)?.version ?? CHINA_CALENDAR.version;
}

/**
 * The rule sets that were in force until a day; before the first one, that one, for it judges what is older. One that was taken
 * up late counts from that day on, so that it changes no earlier ranking.
 */
export function ruleSetsAsOf({ ruleSets, takenUp }: Rulebook, day: LocalDate): readonly RuleSet[] {
  const [first, ...later] = ruleSets;
  const late = takenUp.filter(({ on }) => on <= day).map(({ ruleSet }) => ruleSet);
  return [first, ...later.filter(({ effectiveFrom }) => effectiveFrom <= day), ...late];
}
