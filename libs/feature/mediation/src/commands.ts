import { handlerOf, TicketCommand } from '@redress/service';
import {
  acceptComplaint,
  answerAsOdrUnit,
  answerConsultation,
  declineToFileReport,
  extendVerification,
  fileReport,
  openHandling,
  openMediation,
  referToOdr,
  refuseComplaint,
  requestSignOff,
  settleMediation,
  tellParties,
  tellReporter,
  terminateMediation,
  withdrawComplaint,
  type AcceptComplaint,
  type AnswerAsOdrUnit,
  type AnswerConsultation,
  type DeclineToFileReport,
  type ExtendVerification,
  type FileReport,
  type OpenMediation,
  type ReferToOdr,
  type RefuseComplaint,
  type SettleMediation,
  type TellParties,
  type TellReporter,
  type TerminateMediation,
  type WithdrawComplaint,
} from '@redress/ticket';

export class OpenHandlingCommand extends TicketCommand {}
export class AcceptComplaintCommand extends TicketCommand<AcceptComplaint> {}
export class RefuseComplaintCommand extends TicketCommand<RefuseComplaint> {}
export class ReferToOdrCommand extends TicketCommand<ReferToOdr> {}
export class AnswerAsOdrUnitCommand extends TicketCommand<AnswerAsOdrUnit> {}
export class OpenMediationCommand extends TicketCommand<OpenMediation> {}
export class SettleMediationCommand extends TicketCommand<SettleMediation> {}
export class TerminateMediationCommand extends TicketCommand<TerminateMediation> {}
export class TellPartiesCommand extends TicketCommand<TellParties> {}
export class WithdrawComplaintCommand extends TicketCommand<WithdrawComplaint> {}
export class ExtendVerificationCommand extends TicketCommand<ExtendVerification> {}
export class FileReportCommand extends TicketCommand<FileReport> {}
export class DeclineToFileReportCommand extends TicketCommand<DeclineToFileReport> {}
export class TellReporterCommand extends TicketCommand<TellReporter> {}
export class AnswerConsultationCommand extends TicketCommand<AnswerConsultation> {}
export class RequestSignOffCommand extends TicketCommand {}

/** Each command of mediation with the decider that answers it. */
export const ticketCommandHandlers = [
  handlerOf(OpenHandlingCommand, openHandling),
  handlerOf(AcceptComplaintCommand, acceptComplaint),
  handlerOf(RefuseComplaintCommand, refuseComplaint),
  handlerOf(ReferToOdrCommand, referToOdr),
  handlerOf(AnswerAsOdrUnitCommand, answerAsOdrUnit),
  handlerOf(OpenMediationCommand, openMediation),
  handlerOf(SettleMediationCommand, settleMediation),
  handlerOf(TerminateMediationCommand, terminateMediation),
  handlerOf(TellPartiesCommand, tellParties),
  handlerOf(WithdrawComplaintCommand, withdrawComplaint),
  handlerOf(ExtendVerificationCommand, extendVerification),
  handlerOf(FileReportCommand, fileReport),
  handlerOf(DeclineToFileReportCommand, declineToFileReport),
  handlerOf(TellReporterCommand, tellReporter),
  handlerOf(AnswerConsultationCommand, answerConsultation),
  handlerOf(RequestSignOffCommand, requestSignOff),
];
