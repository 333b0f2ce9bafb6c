// 首办负责制: who signed first stays accountable after a transfer (docs/decisions/0007).
import { decide, isRefusal, shanghaiDay, type Code, type Command, type Decision, type Event } from '@redress/kernel';
import { mustBeAnOpenDepartment } from '@redress/offices';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { at as ticketAt } from '../../rules/at.js';
import { mustGoToAnotherDepartment } from '../../rules/departments.js';
import type { Ticket } from '../../ticket.js';
import type { TransferGround } from '../../vocabulary.js';

/** 移交。 Another department has the ticket from now on and goes on where the first one stood; no clock starts anew. */
export type TicketTransferred = Event<'TicketTransferred', { from: Code; to: Code; ground: TransferGround }>;

export interface TransferTicket {
  readonly to: string;
  readonly ground: TransferGround;
}

/** Carries out that a dispatcher granted a transfer. The receiving department has custody at once. */
export function transferTicket(
  ticket: Ticket,
  { at, to, ground }: Command<TransferTicket>,
  { offices }: Books,
): Decision<TicketTransferred> {
  const held = ticketAt(ticket, 'handling');
  if (isRefusal(held)) return held;
  const { department: from } = held.custody;
  return (
    mustGoToAnotherDepartment(from, to) ??
    mustBeAnOpenDepartment(offices, to, shanghaiDay(at)) ??
    decide({ type: 'TicketTransferred', data: { from, to, ground } })
  );
}

export const transferAct = ticketAct({
  name: 'transfer-ticket',
  decide: transferTicket,
  evolve: {
    TicketTransferred: (ticket, { to }) => change(ticket, { custody: { stage: 'handling', department: to } }),
  },
});
