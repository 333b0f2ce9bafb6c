import { decide, isRefusal, shanghaiDay, type Command, type Decision, type Event } from '@redress/kernel';
import { mustBeAnOpenDepartment } from '@redress/offices';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { heldAt } from '../../custody.js';
import { at } from '../../rules/at.js';
import { mustGoToAnotherDepartment } from '../../rules/departments.js';
import { mustBeSomebodyElse } from '../../rules/four-eyes.js';
import type { Ticket } from '../../ticket.js';
import type { TicketReassigned } from '../assign/assign.js';

/** 退单仲裁。 A dispatcher upheld or rejected the return. */
export type ReturnArbitrated = Event<'ReturnArbitrated', { outcome: 'upheld' | 'rejected' }>;

export interface ArbitrateReturn {
  readonly outcome: 'upheld' | 'rejected';
  /** The department that gets the ticket when the return is upheld; null leaves that to a later assignment. */
  readonly reassignTo: string | null;
}

/** A dispatcher decides on a return: rejected, the ticket goes back; upheld, it goes to another department. */
export function arbitrateReturn(
  ticket: Ticket,
  { outcome, reassignTo, actor, at: now }: Command<ArbitrateReturn>,
  { offices }: Books,
): Decision<ReturnArbitrated | TicketReassigned> {
  const returned = at(ticket, 'returned');
  if (isRefusal(returned)) return returned;
  const { department: from, by } = returned.custody;
  const same = mustBeSomebodyElse(actor, by);
  if (same) return same;
  const arbitrated = { type: 'ReturnArbitrated', data: { outcome } } as const;
  if (outcome === 'rejected' || reassignTo === null) return decide(arbitrated);
  return (
    mustGoToAnotherDepartment(from, reassignTo) ??
    mustBeAnOpenDepartment(offices, reassignTo, shanghaiDay(now)) ??
    decide<ReturnArbitrated | TicketReassigned>(arbitrated, {
      type: 'TicketReassigned',
      data: { from, to: reassignTo },
    })
  );
}

export const arbitrateAct = ticketAct({
  name: 'arbitrate-return',
  decide: arbitrateReturn,
  evolve: {
    ReturnArbitrated: (ticket, { outcome }) =>
      change(ticket, { custody: heldAt(ticket.custody, outcome === 'upheld' ? 'return-upheld' : 'assigned') }),
  },
});
