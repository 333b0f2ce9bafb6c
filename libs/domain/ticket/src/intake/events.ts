import type { Event, LocalDate } from '@redress/kernel';
import type { Channel, Satisfaction, TicketKind } from '../vocabulary.js';

/** 登记。 A submission became a ticket of one kind. */
export type TicketRegistered = Event<
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
  }
>;

/** What a ticket is about, and who said so. */
export interface Classification {
  readonly category: string;
  /** Complex tickets have the longer answer limit of the hotline clock. */
  readonly complex: boolean;
  readonly by: 'rules' | 'operator';
  /** Which rule of the dictionary decided; null when an operator did. */
  readonly rule: string | null;
}

/** 分类。 The ticket has a category; the last one counts. */
export type TicketClassified = Event<'TicketClassified', Classification>;

/** 回访。 The citizen was contacted after the conclusion; what was not asked or answered is null. */
export type TicketFollowedUp = Event<
  'TicketFollowedUp',
  { on: LocalDate; reached: boolean; resolved: boolean | null; satisfaction: Satisfaction | null }
>;

/** Emitted by intake: a submission becomes a ticket, is classified, and the citizen is asked afterwards. */
export type IntakeEvent = TicketRegistered | TicketClassified | TicketFollowedUp;
