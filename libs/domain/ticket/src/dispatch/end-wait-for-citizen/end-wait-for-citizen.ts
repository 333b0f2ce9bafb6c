import { decide, isRefusal, refuse, shanghaiDay } from '@redress/kernel';
import type { Command, Decision, Event, LocalDate, RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { toBeSentOn } from '../../custody.js';
import { at as ticketAt } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/**
 * 补充期结束。 The citizen added what was missing, or stayed silent. A department is chosen next in either case, and it may be the
 * one that returned the ticket.
 */
export type WaitForCitizenEnded = Event<'WaitForCitizenEnded', { outcome: 'added' | 'silent' }>;

export interface EndWaitForCitizen {
  /** What the citizen added; null when they stayed silent. Sealed with what they sent. */
  readonly added: string | null;
}

/** Notes what the citizen added; or, once the wait is over, that they stayed silent. */
export function endWaitForCitizen(
  ticket: Ticket,
  { at, added }: Command<EndWaitForCitizen>,
): Decision<WaitForCitizenEnded> {
  const waiting = ticketAt(ticket, 'awaiting-citizen');
  if (isRefusal(waiting)) return waiting;
  if (added === null)
    return (
      mustHaveWaited(waiting.custody.until, at) ?? decide({ type: 'WaitForCitizenEnded', data: { outcome: 'silent' } })
    );
  const personal = { facts: { subject: waiting.person, text: added } };
  return decide({ type: 'WaitForCitizenEnded', data: { outcome: 'added' }, personal });
}

/** Until the last day of the wait is over the citizen may still add it. */
function mustHaveWaited(until: LocalDate, at: string): RuleOutcome {
  return shanghaiDay(at) > until ? undefined : refuse('wait-not-over', { until });
}

export const endWaitForCitizenAct = ticketAct({
  name: 'end-wait-for-citizen',
  decide: endWaitForCitizen,
  evolve: { WaitForCitizenEnded: (ticket) => change(ticket, { custody: toBeSentOn(ticket) }) },
});
