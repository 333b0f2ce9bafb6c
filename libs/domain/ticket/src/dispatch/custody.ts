// Decided by: dispatch. Signing for 签收, returning 退单 and its arbitration. The clock starts at receipt: a return gains nobody time.
import { decide, type CommandMeta, type Decision } from '@redress/kernel';
import { governingRuleSet, mustNameAGround } from '@redress/rulebook';
import { mustBeHeldByDepartmentOf, mustGoToAnotherDepartment, onTicket, whenAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { DispatchEvent } from './events.js';

/** The department accepts custody. */
export function signForTicket(ticket: Ticket, command: CommandMeta): Decision<DispatchEvent> {
  return onTicket(ticket, (registered) =>
    whenAt(
      registered,
      ['assigned'],
      ({ department }) =>
        mustBeHeldByDepartmentOf(registered, command.actor) ??
        decide<DispatchEvent>({ type: 'TicketSignedFor', data: { department } }),
    ),
  );
}

export interface ReturnTicket extends CommandMeta {
  readonly reason: string;
}

/** The department sends the ticket back with a reason of the list, instead of signing for it. */
export function returnTicket(ticket: Ticket, command: ReturnTicket): Decision<DispatchEvent> {
  const { reason } = command;
  return onTicket(ticket, (registered) =>
    whenAt(
      registered,
      ['assigned'],
      ({ department }) =>
        mustBeHeldByDepartmentOf(registered, command.actor) ??
        mustNameAGround(governingRuleSet(registered.receivedOn).ruleSet.returnReasons, reason) ??
        decide<DispatchEvent>({ type: 'TicketReturned', data: { department, reason } }),
    ),
  );
}

export interface ArbitrateReturn extends CommandMeta {
  readonly outcome: 'upheld' | 'rejected';
  /** The department that gets the ticket when the return is upheld; null leaves that to a later assignment. */
  readonly reassignTo: string | null;
}

/** A dispatcher decides on a return: rejected, the ticket goes back; upheld, it goes to another department. */
export function arbitrateReturn(ticket: Ticket, command: ArbitrateReturn): Decision<DispatchEvent> {
  const { outcome, reassignTo } = command;
  const arbitrated = { type: 'ReturnArbitrated', data: { outcome } } as const;
  return onTicket(ticket, (registered) =>
    whenAt(registered, ['returned'], ({ department: from }) =>
      outcome === 'rejected' || reassignTo === null
        ? decide<DispatchEvent>(arbitrated)
        : (mustGoToAnotherDepartment(from, reassignTo) ??
          decide<DispatchEvent>(arbitrated, { type: 'TicketReassigned', data: { from, to: reassignTo } })),
    ),
  );
}
