import type { Event, LocalDate } from '@redress/kernel';
import type { LimitCode, PauseReason } from '@redress/rulebook';
import type {
  Channel,
  NoticeChannel,
  Procedure,
  ReopenReason,
  ReviewAspect,
  Satisfaction,
  TicketKind,
} from './vocabulary.js';

/** What a ticket is about, and who said so. */
export interface Classification {
  readonly category: string;
  /** Complex tickets have the longer answer limit of the hotline clock. */
  readonly complex: boolean;
  readonly by: 'rules' | 'operator';
  /** Which rule of the dictionary decided; null when an operator did. */
  readonly rule: string | null;
}

/** Emitted by intake: a submission becomes a ticket, is classified, and the citizen is asked afterwards. */
export type IntakeEvent =
  | Event<
      'TicketRegistered',
      {
        kind: TicketKind;
        channel: Channel;
        /** The submission 来件 that the ticket came from; mixed submissions give one ticket per kind (Art. 9). */
        submission: string;
        /** Number of the submission in the system that it came from, such as `open311:909923`. */
        source: string | null;
        receivedOn: LocalDate;
        /** Part of the district that responsibility may depend on. */
        area: string | null;
        /** Vault subject under whose key the submission is sealed: the complainant, reporter or asker. */
        person: string;
        /** Nobody is known behind `person`; a reporter need not say who they are. */
        anonymous: boolean;
        /** Vault subject of the merchant. */
        respondent: string | null;
        /** Version of the calendar that its limits count by; absent for the one that ships. */
        calendar?: string;
      }
    >
  | Event<'TicketClassified', Classification>
  | Event<
      'TicketFollowedUp',
      { on: LocalDate; reached: boolean; resolved: boolean | null; satisfaction: Satisfaction | null }
    >;

/** How far a limit reached before and after the rules changed. */
export interface RecalculatedLimit {
  readonly limit: LimitCode;
  readonly before: { readonly due: LocalDate; readonly warn: LocalDate };
  readonly after: { readonly due: LocalDate; readonly warn: LocalDate };
}

/** An open ticket goes over to another calendar or rule set; nothing else ever moves it there. */
export interface Recalculation {
  /** Id of the event that published what it goes over to. */
  readonly cause: string;
  /** Version of the calendar; null for the one that ships. */
  readonly calendar: string | null;
  /** Id of the rule set; null for that of the day of receipt. */
  readonly ruleSet: string | null;
  /** The running limits that end on other days now. */
  readonly limits: readonly RecalculatedLimit[];
}

/** Emitted by dispatch: who has custody of the ticket, and the end of its way. */
export type DispatchEvent =
  | Event<'TicketAssigned', { department: string; by: 'rules' | 'dispatcher'; rule: string | null }>
  | Event<'TicketSignedFor', { department: string }>
  | Event<'TicketReturned', { department: string; reason: string }>
  | Event<'ReturnArbitrated', { outcome: 'upheld' | 'rejected' }>
  | Event<'TicketReassigned', { from: string; to: string }>
  | Event<'TicketSignedOff', { department: string }>
  | Event<'TicketSentBack', { findings: readonly ReviewAspect[] }>
  | Event<'TicketConcluded', { on: LocalDate }>
  | Event<'TicketReopened', { reason: ReopenReason }>
  | Event<'TicketArchived', Record<never, never>>
  /** Authorities disagree on who handles it (Order 121 Art. 33). */
  | Event<'JurisdictionDisputed', { disputedOn: LocalDate }>
  | Event<'JurisdictionSettled', { settledOn: LocalDate; outcome: 'ours' | 'another-authority' }>
  | Event<'DeadlinesRecalculated', Recalculation>;

/** Emitted by mediation: the handling of complaints, reports and consultations by the department. */
export type MediationEvent =
  | Event<'HandlingOpened', { procedure: Procedure }>
  | Event<'ComplaintAccepted', { decidedOn: LocalDate; toldOn: LocalDate; toldBy: NoticeChannel }>
  | Event<
      'ComplaintRefused',
      {
        ground: string;
        decidedOn: LocalDate;
        toldOn: LocalDate;
        toldBy: NoticeChannel;
        /** The other ways to resolve the dispute that the complainant was told of (Order 121 Art. 15). */
        otherRoutes: readonly string[];
      }
    >
  | Event<'ComplaintReferredToOdr', { unit: string; referredOn: LocalDate }>
  | Event<'OdrUnitAnswered', { unit: string; answeredOn: LocalDate; outcome: 'settled' | 'not-settled' }>
  | Event<'MediationOpened', { openedOn: LocalDate }>
  | Event<'MediationSettled', { settledOn: LocalDate; /** In fen; null when nothing is paid. */ amount: number | null }>
  | Event<'MediationTerminated', { ground: string; decidedOn: LocalDate }>
  | Event<'PartiesTold', { toldOn: LocalDate; toldBy: NoticeChannel }>
  | Event<'ComplaintWithdrawn', { withdrawnOn: LocalDate }>
  | Event<'VerificationExtended', { approvedOn: LocalDate; workingDays: number }>
  | Event<'ReportFiled', { decidedOn: LocalDate; /** Number of the case 案号. */ caseNumber: string }>
  | Event<'ReportNotFiled', { decidedOn: LocalDate; reason: string }>
  | Event<'ReporterTold', { toldOn: LocalDate; toldBy: NoticeChannel }>
  | Event<'ConsultationAnswered', { answeredOn: LocalDate }>
  /** Whoever complains is asked to prove who they are (Order 121 Art. 10). */
  | Event<'IdentityRequested', { requestedOn: LocalDate }>
  | Event<'IdentityVerified', { verifiedOn: LocalDate }>
  /** The check that comes before mediation in the categories of the rule set 先监管、后调解. */
  | Event<'SupervisoryCheckRecorded', { checkedOn: LocalDate; leadFound: boolean }>
  /** A limit stands still for a reason that the rule set names, such as an appraisal (Order 121 Art. 22). */
  | Event<'LimitPaused', { limit: LimitCode; reason: PauseReason; on: LocalDate }>
  /** `on` is the last day that is not counted. */
  | Event<'LimitResumed', { limit: LimitCode; on: LocalDate }>
  /** A breach of law was discovered while mediating (Order 121 Art. 27). */
  | Event<'LeadFound', { discoveredOn: LocalDate }>
  | Event<'LeadVerified', { decidedOn: LocalDate; outcome: 'filed' | 'not-filed' }>
  | Event<'LeadVerificationExtended', { approvedOn: LocalDate; workingDays: number }>
  /** The same reporter told new facts; the time to verify begins anew (Order 121 Art. 35). */
  | Event<
      'NewFactsJoined',
      { receivedOn: LocalDate; /** The ticket of the later report, when it has one. */ from: string | null }
    >
  | Event<'CaseDecisionExtended', { approvedOn: LocalDate; days: number }>
  | Event<'CaseDecided', { decidedOn: LocalDate }>
  | Event<'SignOffRequested', Record<never, never>>;

export type TicketEvent = IntakeEvent | DispatchEvent | MediationEvent;
export type TicketEventType = TicketEvent['type'];

/** The service whose decider alone may emit events of a type. */
export type OwningService = 'intake' | 'dispatch' | 'mediation';

/** Each ticket event type and its one owner. */
export const EVENT_OWNERS: Readonly<Record<TicketEventType, OwningService>> = {
  TicketRegistered: 'intake',
  TicketClassified: 'intake',
  TicketFollowedUp: 'intake',
  TicketAssigned: 'dispatch',
  TicketSignedFor: 'dispatch',
  TicketReturned: 'dispatch',
  ReturnArbitrated: 'dispatch',
  TicketReassigned: 'dispatch',
  TicketSignedOff: 'dispatch',
  TicketSentBack: 'dispatch',
  TicketConcluded: 'dispatch',
  TicketReopened: 'dispatch',
  TicketArchived: 'dispatch',
  JurisdictionDisputed: 'dispatch',
  JurisdictionSettled: 'dispatch',
  DeadlinesRecalculated: 'dispatch',
  HandlingOpened: 'mediation',
  ComplaintAccepted: 'mediation',
  ComplaintRefused: 'mediation',
  ComplaintReferredToOdr: 'mediation',
  OdrUnitAnswered: 'mediation',
  MediationOpened: 'mediation',
  MediationSettled: 'mediation',
  MediationTerminated: 'mediation',
  PartiesTold: 'mediation',
  ComplaintWithdrawn: 'mediation',
  VerificationExtended: 'mediation',
  ReportFiled: 'mediation',
  ReportNotFiled: 'mediation',
  ReporterTold: 'mediation',
  ConsultationAnswered: 'mediation',
  IdentityRequested: 'mediation',
  IdentityVerified: 'mediation',
  SupervisoryCheckRecorded: 'mediation',
  LimitPaused: 'mediation',
  LimitResumed: 'mediation',
  LeadFound: 'mediation',
  LeadVerified: 'mediation',
  LeadVerificationExtended: 'mediation',
  NewFactsJoined: 'mediation',
  CaseDecisionExtended: 'mediation',
  CaseDecided: 'mediation',
  SignOffRequested: 'mediation',
};

/** All ticket event types. */
export const TICKET_EVENT_TYPES = Object.keys(EVENT_OWNERS) as readonly TicketEventType[];

/** The stream that holds a ticket. */
export function ticketStream(ticketId: string): string {
  return `ticket-${ticketId}`;
}

/** The ticket that a stream holds. */
export function ticketIdOf(stream: string): string {
  return stream.slice('ticket-'.length);
}
