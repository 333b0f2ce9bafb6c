// Decided by: mediation. Law: Order 121 Arts. 15–17, Order 20 Arts. 14–15.
import { decide, type CommandMeta, type Decision, type LocalDate } from '@redress/kernel';
import { governingRuleSet, mustNameAGround, OTHER_ROUTES, refusalGrounds } from '@redress/rulebook';
import { mustLieBetweenReceiptAndToday, mustNotLieBefore, onTicket, whenHandledAt } from '../rules.js';
import type { RegisteredTicket, Ticket } from '../ticket.js';
import type { NoticeChannel } from '../vocabulary.js';
import type { MediationEvent } from './events.js';

interface DecideInitialCheck extends CommandMeta {
  readonly decidedOn: LocalDate;
  readonly toldOn: LocalDate;
  readonly toldBy: NoticeChannel;
}

export type AcceptComplaint = DecideInitialCheck;

/** Accepts the complaint; the law counts the check as done when the complainant has been told. */
export function acceptComplaint(ticket: Ticket, command: AcceptComplaint): Decision<MediationEvent> {
  const { decidedOn, toldOn, toldBy } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-initial-check'],
      () =>
        mustDecideThenTell(registered, command) ??
        decide<MediationEvent>({ type: 'ComplaintAccepted', data: { decidedOn, toldOn, toldBy } }),
    ),
  );
}

export interface RefuseComplaint extends DecideInitialCheck {
  /** A ground of the rule set that governs the ticket. */
  readonly ground: string;
}

/** Refuses the complaint on a lawful ground; the complainant is told the ground and the other routes (Art. 15). */
export function refuseComplaint(ticket: Ticket, command: RefuseComplaint): Decision<MediationEvent> {
  const { ground, decidedOn, toldOn, toldBy } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-initial-check'],
      () =>
        mustNameAGround(refusalGrounds(governingRuleSet(registered.receivedOn).ruleSet), ground) ??
        mustDecideThenTell(registered, command) ??
        decide<MediationEvent>({
          type: 'ComplaintRefused',
          data: { ground, decidedOn, toldOn, toldBy, otherRoutes: OTHER_ROUTES.map(({ code }) => code) },
        }),
    ),
  );
}

function mustDecideThenTell(ticket: RegisteredTicket, { at, decidedOn, toldOn }: DecideInitialCheck) {
  return (
    mustLieBetweenReceiptAndToday(ticket, at, 'decidedOn', decidedOn) ??
    mustLieBetweenReceiptAndToday(ticket, at, 'toldOn', toldOn) ??
    mustNotLieBefore('toldOn', toldOn, 'decidedOn', decidedOn)
  );
}
