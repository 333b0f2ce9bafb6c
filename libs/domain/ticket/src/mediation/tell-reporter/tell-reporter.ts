// Law: Order 20 Art. 31; Order 121 Arts. 34, 36.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { stop } from '../../clocks.js';
import type { Round } from '../../round.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';
import type { NoticeChannel } from '../../vocabulary.js';

/** 告知举报人。 The reporter was told of the filing decision. */
export type ReporterTold = Event<'ReporterTold', { toldOn: LocalDate; toldBy: NoticeChannel }>;

export interface TellReporter {
  readonly toldOn: LocalDate;
  readonly toldBy: NoticeChannel;
}

/** A real-name reporter is told of the filing decision; told again where the leader sent the ticket back. */
export function tellReporter(
  ticket: Ticket,
  { at, toldOn, toldBy }: Command<TellReporter>,
  books: Books,
): Decision<ReporterTold> {
  const decided = handledAt(ticket, 'finished');
  if (isRefusal(decided)) return decided;
  return (
    mustHaveAFilingDecision(decided.round.handling.outcome) ??
    mustKnowTheReporter(decided.anonymous) ??
    mustNotHaveBeenTold(decided.round) ??
    mustBeClaimable(decided, 'tell-reporter', { toldOn }, at, books) ??
    decide({ type: 'ReporterTold', data: { toldOn, toldBy } })
  );
}

function mustHaveAFilingDecision(outcome: string): RuleOutcome {
  const decisions = ['filed', 'not-filed'];
  return decisions.includes(outcome) ? undefined : refuse('wrong-state-filing', {}, decisions);
}

function mustKnowTheReporter(anonymous: boolean): RuleOutcome {
  return anonymous ? refuse('reporter-anonymous') : undefined;
}

function mustNotHaveBeenTold({ reporterTold, findings }: Round): RuleOutcome {
  return reporterTold && findings.length === 0 ? refuse('wrong-state-told') : undefined;
}

export const tellReporterAct = ticketAct({
  name: 'tell-reporter',
  decide: tellReporter,
  steps: { ReporterTold: ['toldOn'] },
  evolve: {
    ReporterTold: (ticket, { toldOn }, event) => {
      const told = handle(ticket, event, ticket.round.handling, stop(toldOn, 'filing-notice'));
      return { ...told, round: { ...told.round, reporterTold: true } };
    },
  },
});
