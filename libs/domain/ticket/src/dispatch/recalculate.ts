// Decided by: dispatch. A change of calendar or rule set reaches open tickets by an event of each, and no closed one.
import { decide, type CommandMeta, type Decision } from '@redress/kernel';
import { SHIPPED_RULEBOOK, switchingRuleSet, type Rulebook } from '@redress/rulebook';
import { runningLimits } from '../deadlines.js';
import type { DispatchEvent, RecalculatedLimit, Recalculation } from './events.js';
import { onTicket } from '../rules.js';
import type { RegisteredTicket, Ticket } from '../ticket.js';

export interface RecalculateDeadlines extends CommandMeta {
  /** Id of the event that changed the rules. */
  readonly cause: string;
  /** The day on which it is asked: a rule set switches open tickets only once it governs. */
  readonly on: string;
}

/** Takes an open ticket over to the present calendar, and to a rule set that switches open tickets. Done already, it changes nothing. */
export function recalculateDeadlines(
  ticket: Ticket,
  { cause, on }: RecalculateDeadlines,
  rulebook: Rulebook,
): Decision<DispatchEvent> {
  return onTicket(ticket, (registered) => {
    const calendar = calendarStamp(rulebook);
    const ruleSet = ruleSetOn(registered, rulebook, on);
    if (!isOpen(registered) || (calendar === registered.calendar && ruleSet === registered.ruleSet))
      return decide<DispatchEvent>();
    const limits = changedLimits(registered, { ...registered, calendar, ruleSet }, rulebook);
    const data: Recalculation = { cause, calendar, ruleSet, limits };
    return decide<DispatchEvent>({ type: 'DeadlinesRecalculated', data });
  });
}

/** A limit still runs, or the ticket is not concluded, so that one may start. */
export function isOpen({ custody, clocks }: RegisteredTicket): boolean {
  const closed = ['concluded', 'followed-up', 'archived'].includes(custody.stage);
  return !closed || Object.values(clocks).some(({ stopped }) => !stopped);
}

function calendarStamp({ calendar: { version } }: Rulebook): string | null {
  return version === SHIPPED_RULEBOOK.calendar.version ? null : version;
}

/** The rule set to switch to when it came after the ticket; else what it has. */
function ruleSetOn({ receivedOn, ruleSet }: RegisteredTicket, rulebook: Rulebook, on: string): string | null {
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
