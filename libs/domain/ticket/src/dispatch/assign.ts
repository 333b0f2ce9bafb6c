// Decided by: dispatch. Order 121 Art. 41: what a unified intake receives is passed on to those who have the duty.
import { decide, type CommandMeta, type Decision } from '@redress/kernel';
import { mustGoToAnotherDepartment, onTicket, whenAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { DispatchEvent } from './events.js';

export interface AssignTicket extends CommandMeta {
  readonly department: string;
  readonly by: 'rules' | 'dispatcher';
  /** The responsibility rule that decided; null when a dispatcher did. */
  readonly rule: string | null;
}

/** Sends a classified ticket to the responsible department, or an upheld return to the next one. */
export function assignTicket(ticket: Ticket, command: AssignTicket): Decision<DispatchEvent> {
  const { department, by, rule } = command;
  return onTicket(ticket, (registered) =>
    whenAt(registered, ['classified', 'return-upheld'], (custody) => {
      if (custody.stage === 'classified')
        return decide<DispatchEvent>({ type: 'TicketAssigned', data: { department, by, rule } });
      const from = custody.department;
      return (
        mustGoToAnotherDepartment(from, department) ??
        decide<DispatchEvent>({ type: 'TicketReassigned', data: { from, to: department } })
      );
    }),
  );
}
