import { Inject, Injectable } from '@nestjs/common';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { foldEvents } from '@redress/kernel';
import { EVENT_STORE } from '@redress/service';
import { ticketFold, ticketStream, type Ticket, type TicketEvent } from '@redress/ticket';

/** From which side history is looked at; without any, the ticket is read as it is now. */
export interface Moment {
  /** The events at positions below this one. */
  readonly atPosition?: number;
  /** What had occurred by this instant, as far as is known today. */
  readonly at?: string;
  /** What the platform knew at this instant. */
  readonly knownAt?: string;
}

/** A ticket at a moment, with the events that made it so. */
export interface TicketThen {
  readonly ticket: Ticket;
  readonly events: readonly RecordedEvent[];
}

/** Reads tickets from the log alone, now or as they were. */
@Injectable()
export class TicketHistory {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async read(ticketId: string, moment: Moment = {}): Promise<TicketThen> {
    const all = (await this.store.readStream(ticketStream(ticketId))).events;
    const end = all.findIndex((event) => !belongsTo(moment, event));
    const events = end === -1 ? all : all.slice(0, end);
    const ticket = foldEvents(
      ticketFold,
      events.map(({ envelope }) => envelope as unknown as TicketEvent),
    );
    return { ticket, events };
  }
}

/** History is a prefix of the stream: an event behind one that is too late is not part of it, whatever time it claims. */
function belongsTo({ atPosition, at, knownAt }: Moment, { position, envelope }: RecordedEvent): boolean {
  return (
    (atPosition === undefined || position < atPosition) &&
    (at === undefined || envelope.occurredAt <= at) &&
    (knownAt === undefined || envelope.recordedAt <= knownAt)
  );
}
