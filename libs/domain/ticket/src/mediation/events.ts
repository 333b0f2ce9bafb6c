import type { Event, LocalDate } from '@redress/kernel';
import type { LimitCode, PauseReason } from '@redress/rulebook';
import type { NoticeChannel, Procedure } from '../vocabulary.js';

/** 开始办理。 The department began the procedure of the ticket's kind. */
export type HandlingOpened = Event<'HandlingOpened', { procedure: Procedure }>;

/** 受理。 The complaint is accepted and the complainant told (Order 121 Art. 15). */
export type ComplaintAccepted = Event<
  'ComplaintAccepted',
  { decidedOn: LocalDate; toldOn: LocalDate; toldBy: NoticeChannel }
>;

/** 不予受理。 The complaint is refused on a ground of Order 121 Art. 16 (Order 20 Art. 15), and the complainant told. */
export type ComplaintRefused = Event<
  'ComplaintRefused',
  {
    ground: string;
    decidedOn: LocalDate;
    toldOn: LocalDate;
    toldBy: NoticeChannel;
    /** The other ways to resolve the dispute that the complainant was told of (Order 121 Art. 15). */
    otherRoutes: readonly string[];
  }
>;

/** 转ODR单位。 The merchant may settle the complaint directly, online. */
export type ComplaintReferredToOdr = Event<
  'ComplaintReferredToOdr',
  {
    /** The merchant's number as an ODR unit. */
    unit: string;
    referredOn: LocalDate;
  }
>;

/** ODR单位答复。 The merchant answered; unsettled, the complaint goes on to mediation. */
export type OdrUnitAnswered = Event<
  'OdrUnitAnswered',
  { unit: string; answeredOn: LocalDate; outcome: 'settled' | 'not-settled' }
>;

/** 开始调解。 Mediation began. */
export type MediationOpened = Event<'MediationOpened', { openedOn: LocalDate }>;

/** 达成调解。 The parties agreed. */
export type MediationSettled = Event<
  'MediationSettled',
  {
    settledOn: LocalDate;
    /** In fen; null when nothing is paid. */
    amount: number | null;
  }
>;

/** 终止调解。 Mediation ended without agreement, on a ground of Order 121 Art. 23 (Order 20 Art. 21). */
export type MediationTerminated = Event<'MediationTerminated', { ground: string; decidedOn: LocalDate }>;

/** 告知双方。 Both parties were told how mediation ended. */
export type PartiesTold = Event<'PartiesTold', { toldOn: LocalDate; toldBy: NoticeChannel }>;

/** 撤回投诉。 The complainant withdrew. */
export type ComplaintWithdrawn = Event<'ComplaintWithdrawn', { withdrawnOn: LocalDate }>;

/** 延长核查。 The head of the authority approved more time for the verification (Order 121 Art. 35). */
export type VerificationExtended = Event<
  'VerificationExtended',
  {
    approvedOn: LocalDate;
    /** How many working days were added. */
    workingDays: number;
  }
>;

/** 立案。 The report is filed as a case. */
export type ReportFiled = Event<
  'ReportFiled',
  {
    decidedOn: LocalDate;
    /** Number of the case 案号. */
    caseNumber: string;
  }
>;

/** 不予立案。 The report is verified and not filed, for a reason of the list. */
export type ReportNotFiled = Event<'ReportNotFiled', { decidedOn: LocalDate; reason: string }>;

/** 告知举报人。 The reporter was told of the filing decision. */
export type ReporterTold = Event<'ReporterTold', { toldOn: LocalDate; toldBy: NoticeChannel }>;

/** 答复咨询。 The question was answered. */
export type ConsultationAnswered = Event<'ConsultationAnswered', { answeredOn: LocalDate }>;

/** 提请签字。 The handling is finished and waits for the responsible leader. */
export type SignOffRequested = Event<'SignOffRequested', Record<never, never>>;

/** 要求核验身份。 Whoever complains is asked to prove who they are (Order 121 Art. 10). */
export type IdentityRequested = Event<'IdentityRequested', { requestedOn: LocalDate }>;

/** 身份已核验。 Whoever complains has proved who they are (Order 121 Art. 10). */
export type IdentityVerified = Event<'IdentityVerified', { verifiedOn: LocalDate }>;

/** 监管核查。 The check that comes before mediation in the categories of the rule set 先监管、后调解. */
export type SupervisoryCheckRecorded = Event<'SupervisoryCheckRecorded', { checkedOn: LocalDate; leadFound: boolean }>;

/** 时限中止。 A limit stands still for a reason that the rule set names, such as an appraisal (Order 121 Art. 22). */
export type LimitPaused = Event<'LimitPaused', { limit: LimitCode; reason: PauseReason; on: LocalDate }>;

/** 时限恢复。 `on` is the last day that is not counted. */
export type LimitResumed = Event<'LimitResumed', { limit: LimitCode; on: LocalDate }>;

/** 发现线索。 A breach of law was discovered while mediating (Order 121 Art. 27). */
export type LeadFound = Event<'LeadFound', { discoveredOn: LocalDate }>;

/** 线索已核查。 Whether the lead found while mediating is filed as a case (Order 121 Art. 27). */
export type LeadVerified = Event<'LeadVerified', { decidedOn: LocalDate; outcome: 'filed' | 'not-filed' }>;

/** 线索核查延期。 The head approved more time to verify the lead (Order 121 Art. 27). */
export type LeadVerificationExtended = Event<
  'LeadVerificationExtended',
  { approvedOn: LocalDate; workingDays: number }
>;

/** 并入新事实。 The same reporter told new facts; the time to verify begins anew (Order 121 Art. 35). */
export type NewFactsJoined = Event<
  'NewFactsJoined',
  {
    receivedOn: LocalDate;
    /** The ticket of the later report, when it has one. */
    from: string | null;
  }
>;

/** 案件延期。 The head approved more time to decide the case. */
export type CaseDecisionExtended = Event<'CaseDecisionExtended', { approvedOn: LocalDate; days: number }>;

/** 案件处理决定。 The case is decided. */
export type CaseDecided = Event<'CaseDecided', { decidedOn: LocalDate }>;

/** Emitted by mediation: the handling of complaints, reports and consultations by the department. */
export type MediationEvent =
  | HandlingOpened
  | ComplaintAccepted
  | ComplaintRefused
  | ComplaintReferredToOdr
  | OdrUnitAnswered
  | MediationOpened
  | MediationSettled
  | MediationTerminated
  | PartiesTold
  | ComplaintWithdrawn
  | VerificationExtended
  | ReportFiled
  | ReportNotFiled
  | ReporterTold
  | ConsultationAnswered
  | IdentityRequested
  | IdentityVerified
  | SupervisoryCheckRecorded
  | LimitPaused
  | LimitResumed
  | LeadFound
  | LeadVerified
  | LeadVerificationExtended
  | NewFactsJoined
  | CaseDecisionExtended
  | CaseDecided
  | SignOffRequested;
