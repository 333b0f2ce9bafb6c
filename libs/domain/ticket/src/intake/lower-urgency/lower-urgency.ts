import { decide, isRefusal, refuse, shanghaiDay } from '@redress/kernel';
import type { Command, Decision, Event, RuleOutcome } from '@redress/kernel';
import { isMorePressing, loweredTo, URGENCIES, urgencyOf, type Urgency } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { existing } from '../../rules/at.js';
import { mustNotBeConcluded } from '../../rules/ended.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { LoweringReason } from '../../vocabulary.js';

/** An urgency to which a ticket can be lowered. */
export type LowerUrgencyTo = Exclude<Urgency, 'safety'>;

/** 调低紧急程度。 The ticket is less pressing than it was, from this day on. */
export type UrgencyLowered = Event<'UrgencyLowered', { to: LowerUrgencyTo; reason: LoweringReason }>;

export interface LowerUrgency {
  readonly to: LowerUrgencyTo;
  readonly reason: LoweringReason;
}

/** Makes an open ticket less pressing. Its limits go back to what they were; one that had ended before stays ended. */
export function lowerUrgency(ticket: Ticket, { to, reason }: Command<LowerUrgency>): Decision<UrgencyLowered> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  return (
    mustNotBeConcluded(registered) ??
    mustBecomeLessPressing(registered, to) ??
    decide({ type: 'UrgencyLowered', data: { to, reason } })
  );
}

function mustBecomeLessPressing({ urgencies }: RegisteredTicket, to: LowerUrgencyTo): RuleOutcome {
  const urgency = urgencyOf(urgencies);
  if (isMorePressing(urgency, to)) return undefined;
  return refuse(
    'not-less-pressing',
    { urgency },
    URGENCIES.filter((each) => isMorePressing(urgency, each)),
  );
}

export const lowerUrgencyAct = ticketAct({
  name: 'lower-urgency',
  decide: lowerUrgency,
  evolve: {
    UrgencyLowered: (ticket, { to }, { occurredAt }) =>
      change(ticket, { urgencies: loweredTo(ticket.urgencies, to, shanghaiDay(occurredAt)) }),
  },
});
