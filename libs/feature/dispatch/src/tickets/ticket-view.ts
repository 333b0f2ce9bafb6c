import { urgencyOf, type Rulebook } from '@redress/rulebook';
import { runningLimits, type RegisteredTicket, type Round } from '@redress/ticket';
import type { RoundView, TicketAnswer } from './ticket-answer.js';

/** A ticket as people see it: without the citizen's reference, by which tickets could be joined. */
export function viewOf(
  ticket: RegisteredTicket,
  rulebook: Rulebook,
): Omit<TicketAnswer, 'id' | 'revision' | 'position' | 'occurredAt' | 'recordedAt'> {
  const { number, kind, channel, receivedOn, area, category, complex, anonymous } = ticket;
  const { firstHandler, supervised, identity, citizenUrges, corrections, claims } = ticket;
  return {
    ...{ number, kind, channel, receivedOn, area, category, complex, anonymous, firstHandler, supervised, identity },
    ...{ citizenUrges, corrections, claims },
    urgency: urgencyOf(ticket.urgencies),
    custody: ticket.custody,
    round: roundView(ticket.round),
    earlierRounds: ticket.earlierRounds.map(roundView),
    limits: runningLimits(ticket, rulebook),
  };
}

function roundView({ number, openedOn, because, handling, followUps }: Round): RoundView {
  return { number, openedOn, because, handling, followUps };
}
