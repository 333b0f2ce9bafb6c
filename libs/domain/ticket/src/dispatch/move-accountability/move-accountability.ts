// An arbitration may find that a signed ticket was misassigned 误派; then another department answers for its later limits.
import { decide, isRefusal, refuse, shanghaiDay } from '@redress/kernel';
import type { Code, Command, Decision, Event, RuleOutcome } from '@redress/kernel';
import { mustBeAnOpenDepartment } from '@redress/offices';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { at as ticketAt } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';
import type { AccountabilityReason } from '../../vocabulary.js';

/** 变更责任部门。 Another department answers for every limit that falls due from this day on; what was due before stands. */
export type AccountabilityMoved = Event<'AccountabilityMoved', { from: Code; to: Code; reason: AccountabilityReason }>;

export interface MoveAccountability {
  readonly to: string;
  readonly reason: AccountabilityReason;
}

/** The hotline leader moves accountability openly. Who has the ticket does not change. */
export function moveAccountability(
  ticket: Ticket,
  { at, to, reason }: Command<MoveAccountability>,
  { offices }: Books,
): Decision<AccountabilityMoved> {
  const signed = ticketAt(ticket, 'handling', 'awaiting-sign-off', 'concluded', 'followed-up');
  if (isRefusal(signed)) return signed;
  const from = signed.firstHandler ?? signed.custody.department;
  return (
    mustMove(from, to) ??
    mustBeAnOpenDepartment(offices, to, shanghaiDay(at)) ??
    decide({ type: 'AccountabilityMoved', data: { from, to, reason } })
  );
}

function mustMove(from: string, to: string): RuleOutcome {
  return from === to ? refuse('accountable-already') : undefined;
}

export const moveAccountabilityAct = ticketAct({
  name: 'move-accountability',
  decide: moveAccountability,
  evolve: { AccountabilityMoved: (ticket, { to }) => change(ticket, { firstHandler: to }) },
});
