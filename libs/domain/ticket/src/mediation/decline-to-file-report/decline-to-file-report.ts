// Law: Order 121 Arts. 34, 35, Penalty Procedure Rules Arts. 18–20.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import { mustNameAGround, rulesFor } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { cancel, start, stop } from '../../clocks.js';
import { inWords, type InWords } from '../../in-words.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import { noticeIsOwed } from '../../rules/filing-notice.js';
import type { Ticket } from '../../ticket.js';

/** 不予立案。 The report is verified and not filed, for a reason of the list. */
export type ReportNotFiled = Event<
  'ReportNotFiled',
  {
    decidedOn: LocalDate;
    reason: Code;
    /** The reporter has to be told: within the limit of the rule set, where it has one, and before the leader signs. */
    noticeOwed: boolean;
  }
>;

export interface DeclineToFileReport extends InWords {
  readonly decidedOn: LocalDate;
  readonly reason: string;
}

/** The report is verified and not filed, for a reason of the list; never because of who sent it. */
export function declineToFileReport(
  ticket: Ticket,
  { at, decidedOn, reason, text }: Command<DeclineToFileReport>,
  books: Books,
): Decision<ReportNotFiled> {
  const report = handledAt(ticket, 'awaiting-verification');
  if (isRefusal(report)) return report;
  const noticeOwed = noticeIsOwed(report, books, reason);
  return (
    mustNameAGround(rulesFor(books.rulebook, report).ruleSet.notFilingReasons, reason) ??
    mustBeClaimable(report, 'decline-to-file-report', { decidedOn }, at, books) ??
    decide({ type: 'ReportNotFiled', data: { decidedOn, reason, noticeOwed }, ...inWords(report, text) })
  );
}

export const declineToFileReportAct = ticketAct({
  name: 'decline-to-file-report',
  decide: declineToFileReport,
  steps: { ReportNotFiled: ['decidedOn'] },
  evolve: {
    ReportNotFiled: (ticket, { decidedOn, noticeOwed }, event) =>
      handle(
        ticket,
        event,
        { stage: 'finished', outcome: 'not-filed', from: 'awaiting-verification' },
        stop(decidedOn, 'verification'),
        // A filing that was taken back in this round leads to no case; one of an earlier round stands.
        cancel('case-decision'),
        ...(noticeOwed ? [start('filing-notice', decidedOn)] : []),
      ),
  },
});
