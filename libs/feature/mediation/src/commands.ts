import { handlerOf, TicketCommand } from '@redress/service';
import {
  acceptComplaint,
  answerAsOdrUnit,
  answerConsultation,
  decideCase,
  declineToFileReport,
  extendCaseDecision,
  extendLeadVerification,
  extendVerification,
  fileReport,
  joinNewFacts,
  noteLead,
  openHandling,
  openMediation,
  pauseLimit,
  recordSupervisoryCheck,
  referToOdr,
  refuseComplaint,
  requestIdentity,
  requestSignOff,
  resumeLimit,
  settleMediation,
  tellParties,
  tellReporter,
  terminateMediation,
  verifyIdentity,
  verifyLead,
  withdrawComplaint,
  type AcceptComplaint,
  type AnswerAsOdrUnit,
  type AnswerConsultation,
  type DecideCase,
  type DeclineToFileReport,
  type ExtendCaseDecision,
  type ExtendLeadVerification,
  type ExtendVerification,
  type FileReport,
  type JoinNewFacts,
  type NoteLead,
  type OpenMediation,
  type PauseLimit,
  type RecordSupervisoryCheck,
  type ReferToOdr,
  type RefuseComplaint,
  type RequestIdentity,
  type ResumeLimit,
  type SettleMediation,
  type TellParties,
  type TellReporter,
  type TerminateMediation,
  type VerifyIdentity,
  type VerifyLead,
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
export class DecideCaseCommand extends TicketCommand<DecideCase> {}
export class ExtendCaseDecisionCommand extends TicketCommand<ExtendCaseDecision> {}
export class ExtendLeadVerificationCommand extends TicketCommand<ExtendLeadVerification> {}
export class JoinNewFactsCommand extends TicketCommand<JoinNewFacts> {}
export class NoteLeadCommand extends TicketCommand<NoteLead> {}
export class PauseLimitCommand extends TicketCommand<PauseLimit> {}
export class RecordSupervisoryCheckCommand extends TicketCommand<RecordSupervisoryCheck> {}
export class RequestIdentityCommand extends TicketCommand<RequestIdentity> {}
export class ResumeLimitCommand extends TicketCommand<ResumeLimit> {}
export class VerifyIdentityCommand extends TicketCommand<VerifyIdentity> {}
export class VerifyLeadCommand extends TicketCommand<VerifyLead> {}
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
  handlerOf(DecideCaseCommand, decideCase),
  handlerOf(ExtendCaseDecisionCommand, extendCaseDecision),
  handlerOf(ExtendLeadVerificationCommand, extendLeadVerification),
  handlerOf(JoinNewFactsCommand, joinNewFacts),
  handlerOf(NoteLeadCommand, noteLead),
  handlerOf(PauseLimitCommand, pauseLimit),
  handlerOf(RecordSupervisoryCheckCommand, recordSupervisoryCheck),
  handlerOf(RequestIdentityCommand, requestIdentity),
  handlerOf(ResumeLimitCommand, resumeLimit),
  handlerOf(VerifyIdentityCommand, verifyIdentity),
  handlerOf(VerifyLeadCommand, verifyLead),
  handlerOf(RequestSignOffCommand, requestSignOff),
];
