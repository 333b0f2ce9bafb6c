import { Inject, Injectable } from '@nestjs/common';
import type { Policy } from '@redress/event-bus';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { consequentId } from '@redress/kernel';
import { lapseRequestAct, requests } from '@redress/requests';
import { CommandExecutor, EVENT_STORE, metaOfReaction, stateOf } from '@redress/service';
import { holderOf, tickets, type Ticket } from '@redress/ticket';
import { Requests } from '../requests/list/requests.js';

/** What the department that had a ticket asked for it ends with its custody: its leader decides nothing about it any more. */
@Injectable()
export class LapseRequestsOfATicketThatMoved implements Policy {
  readonly name = 'lapse-requests-of-a-ticket-that-moved';
  /** The events by which a department loses a ticket, or the ticket ends. */
  readonly on = [
    'ComplaintWithdrawn',
    'JurisdictionSettled',
    'RegistrationVoided',
    'ReturnArbitrated',
    'TicketReassigned',
    'TicketTransferred',
  ];
  readonly from = 'beginning';

  constructor(
    @Inject(Requests) private readonly requests: Requests,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const { stream, id: cause } = event.envelope;
    const meta = metaOfReaction(this.name, event);
    const holder = officeThatWorksOn(stateOf(tickets, (await this.store.readStream(stream)).events));
    // Behind the event, so that what was asked before it is listed; what is asked later is asked by who has the ticket.
    const { value: open } = await this.requests.openOf(tickets.idOf(stream), event.position + 1);
    await this.executor.executeAll(
      open.map(({ id }) => ({
        ...{ aggregate: requests, act: lapseRequestAct, id, input: { holder } },
        meta: { ...meta, commandId: consequentId(this.name, cause, id) },
      })),
    );
  }
}

/** The office that has the ticket, as long as there is something to do about it. */
function officeThatWorksOn(ticket: Ticket): string | null {
  if (ticket.status === 'unregistered' || ticket.custody.stage === 'closed') return null;
  return holderOf(ticket.custody);
}
