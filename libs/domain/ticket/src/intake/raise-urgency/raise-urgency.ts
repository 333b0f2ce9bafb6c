// Urgency 紧急程度: what harms people or concerns a group comes first, with shorter limits of the hotline.
import { decide, isRefusal, refuse, shanghaiDay } from '@redress/kernel';
import type { Command, Decision, Event, RuleOutcome } from '@redress/kernel';
import { isMorePressing, raisedTo, URGENCIES, urgencyOf, type RaisedUrgency } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { existing } from '../../rules/at.js';
import { mustNotBeConcluded } from '../../rules/ended.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { RaisingReason } from '../../vocabulary.js';

/** 调高紧急程度。 The ticket is more pressing than it was, from this day on. */
export type UrgencyRaised = Event<
  'UrgencyRaised',
  { to: RaisedUrgency; reason: RaisingReason | 'stated-at-registration' }
>;

export interface RaiseUrgency {
  readonly to: RaisedUrgency;
  readonly reason: RaisingReason;
}

/** Makes an open ticket more pressing. The shorter limits count from today. */
export function raiseUrgency(ticket: Ticket, { to, reason }: Command<RaiseUrgency>): Decision<UrgencyRaised> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  return (
    mustNotBeConcluded(registered) ??
    mustBecomeMorePressing(registered, to) ??
    decide({ type: 'UrgencyRaised', data: { to, reason } })
  );
}

function mustBecomeMorePressing({ urgencies }: RegisteredTicket, to: RaisedUrgency): RuleOutcome {
  const urgency = urgencyOf(urgencies);
  if (isMorePressing(to, urgency)) return undefined;
  return refuse(
    'not-more-pressing',
    { urgency },
    URGENCIES.filter((each) => isMorePressing(each, urgency)),
  );
}

export const raiseUrgencyAct = ticketAct({
  name: 'raise-urgency',
  decide: raiseUrgency,
  evolve: {
    UrgencyRaised: (ticket, { to }, { occurredAt }) =>
      change(ticket, { urgencies: raisedTo(ticket.urgencies, to, shanghaiDay(occurredAt)) }),
  },
});
