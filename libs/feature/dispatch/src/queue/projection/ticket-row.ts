import type { LocalDate } from '@redress/kernel';
import { URGENCIES, urgencyOf, type Urgency } from '@redress/rulebook';
import { isOpen, tickets, type RegisteredTicket } from '@redress/ticket';
import type { ClockRow } from './clock-rows.js';
import type { QueuedTicket } from './queued-ticket.js';

/** The day of a ticket for which no limit runs: PostgreSQL sorts it behind every other. */
export const NEVER = 'infinity';

/** The row of a ticket, by the names of its columns. A clock that stands still ends on no day that is known. */
export function ticketRow({ id, ...seen }: QueuedTicket, state: RegisteredTicket, clocks: readonly ClockRow[]): object {
  const { number, kind, channel, category, area, receivedOn, custody, round, respondent } = state;
  const urgency = urgencyOf(state.urgencies);
  const { holder, first, named } = tickets.holding(state);
  const next = earliest(clocks.filter((clock) => clock.state === 'running' && clock.due !== null));
  return {
    ...{ id, number, kind, channel, category, area, urgency, named, respondent, state },
    registered_at: seen.registeredAt,
    revision: seen.revision,
    received_on: receivedOn,
    department: holder,
    first_handler: first,
    held: seen.held,
    stage: custody.stage,
    closed_as: custody.stage === 'closed' ? custody.as : null,
    citizen_urges: state.citizenUrges,
    pressing: pressingOf(urgency, next?.due ?? null),
    handling_stage: round.handling.stage,
    round: round.number,
    source: seen.source,
    due_on: next?.due ?? NEVER,
    due_limit: next?.limit_code ?? null,
    open: isOpen(state),
  };
}

/** By what lists sort first: 0 for safety, 1 urgent, 2 ordinary; 3 for what waits for nothing, however pressing it was. */
export function pressingOf(urgency: Urgency, dueOn: LocalDate | null): number {
  return dueOn === null ? URGENCIES.length : URGENCIES.length - 1 - URGENCIES.indexOf(urgency);
}

function earliest(clocks: readonly ClockRow[]): ClockRow | undefined {
  return clocks.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))[0];
}

function keyOf({ due, limit_code }: ClockRow): string {
  return `${due} ${limit_code}`;
}
