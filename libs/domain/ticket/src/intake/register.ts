// Decided by: intake. Law: Order 121 Arts. 8–10 (what is submitted), 9 (mixed submissions are split).
import {
  decide,
  refuse,
  shanghaiDay,
  type CommandMeta,
  type Decision,
  type LocalDate,
  type Personal,
  type RuleOutcome,
} from '@redress/kernel';
import { mustNotBeRegistered } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { Channel, TicketKind } from '../vocabulary.js';
import type { Classification, IntakeEvent } from './events.js';

export interface RegisterTicket extends CommandMeta {
  readonly kind: TicketKind;
  readonly channel: Channel;
  readonly submission: string;
  readonly source: string | null;
  readonly receivedOn: LocalDate;
  readonly area: string | null;
  readonly person: string;
  readonly anonymous: boolean;
  readonly respondent: string | null;
  /** Names, phones, addresses and the text of the submission; sealed before anything is stored. */
  readonly personal: Personal;
  /** What the dictionary made of the text; null leaves the classification to an operator. */
  readonly classification: Classification | null;
}

/** Takes a submission in as a ticket of one kind. */
export function registerTicket(ticket: Ticket, command: RegisterTicket): Decision<IntakeEvent> {
  const {
    kind,
    channel,
    submission,
    source,
    receivedOn,
    area,
    person,
    anonymous,
    respondent,
    personal,
    classification,
  } = command;
  return (
    mustNotBeRegistered(ticket) ??
    mustHaveBeenReceivedByNow(receivedOn, command.at) ??
    mustNameAComplainant(kind, anonymous) ??
    decide<IntakeEvent>(
      {
        type: 'TicketRegistered',
        data: { kind, channel, submission, source, receivedOn, area, person, anonymous, respondent },
        personal,
      },
      ...(classification === null ? [] : [{ type: 'TicketClassified', data: classification } as const]),
    )
  );
}

function mustHaveBeenReceivedByNow(receivedOn: LocalDate, at: string): RuleOutcome {
  const today = shanghaiDay(at);
  if (receivedOn <= today) return undefined;
  return refuse('day-out-of-range', `收件日不得晚于 ${today}。 receivedOn must not lie after ${today}.`, [today]);
}

/** A complaint states who complains (Order 121 Art. 10); a report may be anonymous (Art. 28 asks for facts only). */
function mustNameAComplainant(kind: TicketKind, anonymous: boolean): RuleOutcome {
  if (kind !== 'complaint' || !anonymous) return undefined;
  return refuse('complainant-missing', '投诉须有投诉人身份（第十条）。 A complaint must say who complains (Art. 10).');
}
