// A change of calendar or rule set reaches open tickets by an event of each, and no closed one.
import { decide, isRefusal } from '@redress/kernel';
import type { Code, Command, Decision, Digest, Event, Id, LocalDate } from '@redress/kernel';
import { SHIPPED_RULEBOOK, switchingRuleSet, type LimitCode, type Rulebook } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { runningLimits } from '../../due-days.js';
import { existing } from '../../rules/at.js';
import { ENDED } from '../../rules/ended.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';

/** How far a limit reached before and after the rules changed. */
export interface RecalculatedLimit {
  readonly limit: LimitCode;
  readonly before: { readonly due: LocalDate; readonly warn: LocalDate };
  readonly after: { readonly due: LocalDate; readonly warn: LocalDate };
}

/** An open ticket goes over to another calendar or rule set; nothing else ever moves it there. */
export interface Recalculation {
  /** Id of the event that published what it goes over to. */
  readonly cause: Id;
  /** Version of the calendar; null for the one that ships. */
  readonly calendar: Digest | null;
  /** Id of the rule set; null for that of the day of receipt. */
  readonly ruleSet: Code | null;
  /** The running limits that end on other days now. */
  readonly limits: readonly RecalculatedLimit[];
}

/** 时限重算。 The limits of an open ticket go by another calendar or rule set from here on. */
export type DueDaysRecalculated = Event<'DueDaysRecalculated', Recalculation>;

export interface RecalculateDueDays {
  /** Id of the event that changed the rules. */
  readonly cause: string;
  /** The day on which it is asked: a rule set switches open tickets only once it governs. */
  readonly on: LocalDate;
}

/** Takes an open ticket over to the present calendar, and to a rule set that switches open tickets. Done already, it changes nothing. */
export function recalculateDueDays(
  ticket: Ticket,
  { cause, on }: Command<RecalculateDueDays>,
  { rulebook }: Books,
): Decision<DueDaysRecalculated> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const calendar = calendarOf(rulebook);
  const ruleSet = ruleSetOn(registered, rulebook, on);
  if (!isOpen(registered) || (calendar === registered.calendar && ruleSet === registered.ruleSet)) return decide();
  const limits = changedLimits(registered, { ...registered, calendar, ruleSet }, rulebook);
  return decide({ type: 'DueDaysRecalculated', data: { cause, calendar, ruleSet, limits } });
}

/** A limit still runs, or the ticket has not ended, so that one may start. */
export function isOpen({ custody, clocks }: RegisteredTicket): boolean {
  const ended = ENDED.includes(custody.stage);
  return !ended || Object.values(clocks).some(({ stopped }) => !stopped);
}

function calendarOf({ calendar: { version } }: Rulebook): string | null {
  return version === SHIPPED_RULEBOOK.calendar.version ? null : version;
}

/** The rule set to switch to when it came after the ticket; else what it has. */
function ruleSetOn({ receivedOn, ruleSet }: RegisteredTicket, rulebook: Rulebook, on: LocalDate): string | null {
  const switching = switchingRuleSet(rulebook, on);
  return switching !== undefined && switching.effectiveFrom > receivedOn ? switching.id : ruleSet;
}

function changedLimits(
  before: RegisteredTicket,
  after: RegisteredTicket,
  rulebook: Rulebook,
): readonly RecalculatedLimit[] {
  const now = new Map(runningLimits(after, rulebook).map((running) => [running.limit, running]));
  return runningLimits(before, rulebook).flatMap(({ limit, due, warn }) => {
    const moved = now.get(limit);
    if (moved === undefined || (moved.due === due && moved.warn === warn)) return [];
    return [{ limit, before: { due, warn }, after: { due: moved.due, warn: moved.warn } }];
  });
}

export const recalculateAct = ticketAct({
  name: 'recalculate-due-days',
  decide: recalculateDueDays,
  evolve: { DueDaysRecalculated: (ticket, { calendar, ruleSet }) => change(ticket, { calendar, ruleSet }) },
});
