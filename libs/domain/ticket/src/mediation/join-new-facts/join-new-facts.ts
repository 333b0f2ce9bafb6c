// Law: Order 121 Art. 35: a repeat gets no new time; new facts may be joined and begin it anew.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome, Id } from '@redress/kernel';
import { rulesFor } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start } from '../../clocks.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import { isVoided } from '../../rules/ended.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';

/** 并入新事实。 The same reporter told new facts; the time to verify begins anew (Order 121 Art. 35). */
export type NewFactsJoined = Event<
  'NewFactsJoined',
  {
    receivedOn: LocalDate;
    /** The ticket of the later report, when it has one. */
    from: Id | null;
  }
>;

export interface JoinNewFacts {
  /** The day on which the later report was received. */
  readonly receivedOn: LocalDate;
  /** The ticket of the later report; null when it came without one. */
  readonly from: string | null;
  /** That ticket as it stands. */
  readonly later: Ticket | null;
}

/** Joins what the same reporter told later; the time to verify counts from the last receipt. */
export function joinNewFacts(
  ticket: Ticket,
  { at, receivedOn, from, later }: Command<JoinNewFacts>,
  books: Books,
): Decision<NewFactsJoined> {
  const report = handledAt(ticket, 'awaiting-verification');
  if (isRefusal(report)) return report;
  return (
    mustBeRestartedByNewFacts(report, books) ??
    mustBeALaterReport(later, report) ??
    mustBeClaimable(report, 'join-new-facts', { receivedOn }, at, books) ??
    decide({ type: 'NewFactsJoined', data: { receivedOn, from } })
  );
}

function mustBeRestartedByNewFacts(ticket: RegisteredTicket, { rulebook }: Books): RuleOutcome {
  const { ruleSet } = rulesFor(rulebook, ticket);
  if (ruleSet.limits.verification.restartedBy !== undefined) return undefined;
  return refuse('no-restart', { ruleSetZh: ruleSet.zh, ruleSetEn: ruleSet.en });
}

/** What is named brought the facts: another report, received no earlier than this one, and no mistake. */
function mustBeALaterReport(later: Ticket | null, { number, receivedOn }: RegisteredTicket): RuleOutcome {
  if (later === null) return undefined;
  const isReport = later.status === 'registered' && later.kind === 'report' && !isVoided(later);
  const isLater = isReport && later.number !== number && later.receivedOn >= receivedOn;
  return isLater ? undefined : refuse('no-later-report', { receivedOn });
}

export const joinNewFactsAct = ticketAct({
  name: 'join-new-facts',
  decide: joinNewFacts,
  steps: { NewFactsJoined: ['receivedOn'] },
  evolve: {
    NewFactsJoined: (ticket, { receivedOn }, event) =>
      handle(ticket, event, ticket.round.handling, start('verification', receivedOn)),
  },
});
