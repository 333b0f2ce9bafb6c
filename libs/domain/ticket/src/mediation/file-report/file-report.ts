// Law: Order 121 Art. 35, Penalty Procedure Rules Arts. 18–20.
import { decide, isRefusal, shanghaiDay } from '@redress/kernel';
import type { Command, Decision, Event, LocalDate, CaseNumber } from '@redress/kernel';
import { mustBeginWithACasePrefix } from '@redress/offices';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start, stop } from '../../clocks.js';
import { inWords, type InWords } from '../../in-words.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import { noticeIsOwed } from '../../rules/filing-notice.js';
import type { Ticket } from '../../ticket.js';

/** 立案。 The report is filed as a case. */
export type ReportFiled = Event<
  'ReportFiled',
  {
    decidedOn: LocalDate;
    /** Number of the case 案号; it begins with a registered prefix of the department. */
    caseNumber: CaseNumber;
    /** The reporter has to be told within a limit. */
    noticeOwed: boolean;
  }
>;

export interface FileReport extends InWords {
  readonly decidedOn: LocalDate;
  readonly caseNumber: CaseNumber;
}

/** The report is filed as a case 立案. */
export function fileReport(
  ticket: Ticket,
  { at, decidedOn, caseNumber, text }: Command<FileReport>,
  books: Books,
): Decision<ReportFiled> {
  const report = handledAt(ticket, 'awaiting-verification');
  if (isRefusal(report)) return report;
  const noticeOwed = noticeIsOwed(report, books);
  return (
    mustBeClaimable(report, 'file-report', { decidedOn }, at, books) ??
    mustBeginWithACasePrefix(books.offices, report.custody.department, caseNumber, shanghaiDay(at)) ??
    decide({ type: 'ReportFiled', data: { decidedOn, caseNumber, noticeOwed }, ...inWords(report, text) })
  );
}

export const fileReportAct = ticketAct({
  name: 'file-report',
  decide: fileReport,
  steps: { ReportFiled: ['decidedOn'] },
  evolve: {
    ReportFiled: (ticket, { decidedOn, noticeOwed }, event) =>
      handle(
        ticket,
        event,
        { stage: 'finished', outcome: 'filed', from: 'awaiting-verification' },
        stop(decidedOn, 'verification'),
        start('case-decision', decidedOn),
        ...(noticeOwed ? [start('filing-notice', decidedOn)] : []),
      ),
  },
});
