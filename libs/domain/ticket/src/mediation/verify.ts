// Decided by: mediation. Law: Order 121 Arts. 27, 35; Penalty Procedure Rules Arts. 18–20.
import { decide, refuse, type CommandMeta, type Decision, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { governingRuleSet, mustNameAGround } from '@redress/rulebook';
import { whenExtendable } from '../clock-rules.js';
import { mustLieBetweenReceiptAndToday, onTicket, whenHandledAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { NoticeChannel } from '../vocabulary.js';
import type { MediationEvent } from './events.js';

export interface ExtendVerification extends CommandMeta {
  readonly approvedOn: LocalDate;
}

/** The head of the authority approves fifteen more working days; only a leader may, and only once. */
export function extendVerification(ticket: Ticket, command: ExtendVerification): Decision<MediationEvent> {
  const { approvedOn } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(registered, command.actor, ['awaiting-verification'], () =>
      whenExtendable(
        registered,
        'verification',
        command,
        (workingDays) =>
          mustLieBetweenReceiptAndToday(registered, command.at, 'approvedOn', approvedOn) ??
          decide<MediationEvent>({ type: 'VerificationExtended', data: { approvedOn, workingDays } }),
      ),
    ),
  );
}

export interface FileReport extends CommandMeta {
  readonly decidedOn: LocalDate;
  readonly caseNumber: string;
}

/** The report is filed as a case 立案. */
export function fileReport(ticket: Ticket, command: FileReport): Decision<MediationEvent> {
  const { decidedOn, caseNumber } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-verification'],
      () =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'decidedOn', decidedOn) ??
        decide<MediationEvent>({ type: 'ReportFiled', data: { decidedOn, caseNumber } }),
    ),
  );
}

export interface DeclineToFileReport extends CommandMeta {
  readonly decidedOn: LocalDate;
  readonly reason: string;
}

/** The report is verified and not filed, for a reason of the list; never because of who sent it. */
export function declineToFileReport(ticket: Ticket, command: DeclineToFileReport): Decision<MediationEvent> {
  const { decidedOn, reason } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-verification'],
      () =>
        mustNameAGround(governingRuleSet(registered.receivedOn).ruleSet.notFilingReasons, reason) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'decidedOn', decidedOn) ??
        decide<MediationEvent>({ type: 'ReportNotFiled', data: { decidedOn, reason } }),
    ),
  );
}

export interface TellReporter extends CommandMeta {
  readonly toldOn: LocalDate;
  readonly toldBy: NoticeChannel;
}

/** A real-name reporter is told of the filing decision (Order 20 Art. 31; under Order 121 where a law requires it). */
export function tellReporter(ticket: Ticket, command: TellReporter): Decision<MediationEvent> {
  const { toldOn, toldBy } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['finished'],
      ({ outcome }) =>
        mustHaveAFilingDecision(outcome) ??
        mustKnowTheReporter(registered.anonymous) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'toldOn', toldOn) ??
        decide<MediationEvent>({ type: 'ReporterTold', data: { toldOn, toldBy } }),
    ),
  );
}

function mustHaveAFilingDecision(outcome: string): RuleOutcome {
  if (outcome === 'filed' || outcome === 'not-filed') return undefined;
  return refuse('wrong-state-handling', '尚无立案决定。 There is no filing decision to tell of.', [
    'filed',
    'not-filed',
  ]);
}

function mustKnowTheReporter(anonymous: boolean): RuleOutcome {
  if (!anonymous) return undefined;
  return refuse('reporter-anonymous', '匿名举报，无法告知。 The reporter is anonymous and cannot be told.');
}
