import type { DispatchEvent } from './dispatch/events.js';
import type { IntakeEvent } from './intake/events.js';
import type { MediationEvent } from './mediation/events.js';
import { TICKET_UPCASTERS } from './upcasters.js';

/** What can happen to a ticket; each service has its events beside its deciders. */
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

/** All ticket event types that the log may hold: those written today, and old versions of them. */
export const TICKET_EVENT_TYPES: readonly string[] = [
  ...Object.keys(EVENT_OWNERS),
  ...TICKET_UPCASTERS.map(({ from }) => from),
];

/** The stream that holds a ticket. */
export function ticketStream(ticketId: string): string {
  return `ticket-${ticketId}`;
}

/** The ticket that a stream holds. */
export function ticketIdOf(stream: string): string {
  return stream.slice('ticket-'.length);
}
