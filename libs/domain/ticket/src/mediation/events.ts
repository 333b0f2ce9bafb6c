import type { Event, LocalDate } from '@redress/kernel';
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
  | SignOffRequested;
