import { decide, isRefusal, type Command, type Decision, type Event } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { existing } from '../../rules/at.js';
import { mustNotBeConcluded } from '../../rules/ended.js';
import type { Ticket } from '../../ticket.js';

/** 市民催单。 The citizen called again and asked to hurry. */
export type CitizenUrged = Event<'CitizenUrged', Record<never, never>>;

/** Records that the citizen urged. What is concluded cannot be hurried. */
export function recordCitizenUrge(ticket: Ticket, _: Command): Decision<CitizenUrged> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  return mustNotBeConcluded(registered) ?? decide({ type: 'CitizenUrged', data: {} });
}

export const recordCitizenUrgeAct = ticketAct({
  name: 'record-citizen-urge',
  decide: recordCitizenUrge,
  evolve: { CitizenUrged: (ticket) => change(ticket, { citizenUrges: ticket.citizenUrges + 1 }) },
});
