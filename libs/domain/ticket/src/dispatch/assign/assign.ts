// Law: Order 121 Art. 41: what a unified intake receives is passed on to those who have the duty.
import { decide, isRefusal, shanghaiDay, type Command, type Decision, type Event, type Code } from '@redress/kernel';
import { mustBeAnOpenDepartment } from '@redress/offices';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { at } from '../../rules/at.js';
import { mustGoToAnotherDepartment } from '../../rules/departments.js';
import type { Ticket } from '../../ticket.js';

/** 派单。 A department is asked to take custody. */
export type TicketAssigned = Event<
  'TicketAssigned',
  {
    department: Code;
    by: 'rules' | 'dispatcher';
    /** Which responsibility decided; null when a dispatcher did. */
    rule: Code | null;
  }
>;

/** 改派。 Another department is asked to take custody; no clock starts anew. */
export type TicketReassigned = Event<'TicketReassigned', { from: Code; to: Code }>;

export interface AssignTicket {
  readonly department: string;
  readonly by: 'rules' | 'dispatcher';
  /** The responsibility rule that decided; null when a dispatcher did. */
  readonly rule: string | null;
}

/** Sends a classified ticket to the responsible department, or an upheld return to the next one. */
export function assignTicket(
  ticket: Ticket,
  command: Command<AssignTicket>,
  { offices }: Books,
): Decision<TicketAssigned | TicketReassigned> {
  const { department, by, rule } = command;
  const waiting = at(ticket, 'classified', 'return-upheld');
  if (isRefusal(waiting)) return waiting;
  const unknown = mustBeAnOpenDepartment(offices, department, shanghaiDay(command.at));
  if (unknown) return unknown;
  const { custody } = waiting;
  if (custody.stage === 'classified') return decide({ type: 'TicketAssigned', data: { department, by, rule } });
  const from = custody.department;
  return (
    mustGoToAnotherDepartment(from, department) ?? decide({ type: 'TicketReassigned', data: { from, to: department } })
  );
}

export const assignAct = ticketAct({
  name: 'assign-ticket',
  decide: assignTicket,
  evolve: {
    TicketAssigned: (ticket, { department }) => change(ticket, { custody: { stage: 'assigned', department } }),
    TicketReassigned: (ticket, { to }) => change(ticket, { custody: { stage: 'assigned', department: to } }),
  },
});
