import type { Event, LocalDate } from '@redress/kernel';
import type { ReopenReason, ReviewAspect } from '../vocabulary.js';

/** 派单。 A department is asked to take custody. */
export type TicketAssigned = Event<
  'TicketAssigned',
  {
    department: string;
    by: 'rules' | 'dispatcher';
    /** Which responsibility decided; null when a dispatcher did. */
    rule: string | null;
  }
>;

/** 签收。 The department accepted custody. */
export type TicketSignedFor = Event<'TicketSignedFor', { department: string }>;

/** 退单。 The department sent the ticket back instead of signing for it, with a reason of the list. */
export type TicketReturned = Event<'TicketReturned', { department: string; reason: string }>;

/** 退单仲裁。 A dispatcher upheld or rejected the return. */
export type ReturnArbitrated = Event<'ReturnArbitrated', { outcome: 'upheld' | 'rejected' }>;

/** 改派。 Another department is asked to take custody; no clock starts anew. */
export type TicketReassigned = Event<'TicketReassigned', { from: string; to: string }>;

/** 签字。 The responsible leader has examined procedure, form and content. */
export type TicketSignedOff = Event<'TicketSignedOff', { department: string }>;

/** 退回。 The leader sent the ticket back to be handled better. */
export type TicketSentBack = Event<
  'TicketSentBack',
  {
    /** What the leader objects to. */
    findings: readonly ReviewAspect[];
  }
>;

/** 办结。 Handled, signed off, told. */
export type TicketConcluded = Event<'TicketConcluded', { on: LocalDate }>;

/** 重办。 Another round of handling. */
export type TicketReopened = Event<'TicketReopened', { reason: ReopenReason }>;

/** 归档。 The end of the ticket's way. */
export type TicketArchived = Event<'TicketArchived', Record<never, never>>;

/** 管辖争议。 Authorities disagree on who handles it (Order 121 Art. 33). */
export type JurisdictionDisputed = Event<'JurisdictionDisputed', { disputedOn: LocalDate }>;

/** 管辖确定。 The authority above both decided who handles it (Order 121 Art. 33). */
export type JurisdictionSettled = Event<
  'JurisdictionSettled',
  { settledOn: LocalDate; outcome: 'ours' | 'another-authority' }
>;

/** Emitted by dispatch: who has custody of the ticket, and the end of its way. */
export type DispatchEvent =
  | TicketAssigned
  | TicketSignedFor
  | TicketReturned
  | ReturnArbitrated
  | TicketReassigned
  | TicketSignedOff
  | TicketSentBack
  | TicketConcluded
  | TicketReopened
  | TicketArchived
  | JurisdictionDisputed
  | JurisdictionSettled;
