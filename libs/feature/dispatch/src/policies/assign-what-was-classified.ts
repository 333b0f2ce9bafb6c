import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { shanghaiDay } from '@redress/kernel';
import { responsibleOffice } from '@redress/offices';
import { BookShelf, EVENT_STORE, metaOfReaction, Perform, stateOf } from '@redress/service';
import { assignAct, tickets } from '@redress/ticket';

/** A classified ticket goes to the department that is responsible; when none is, it waits for a dispatcher. */
@Injectable()
export class AssignWhatWasClassified implements Policy {
  readonly name = 'assign-what-was-classified';
  readonly on = ['TicketClassified'];
  readonly from = 'beginning';

  constructor(
    private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(BookShelf) private readonly books: BookShelf,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const { stream } = event.envelope;
    const ticket = stateOf(tickets, (await this.store.readStream(stream)).events);
    if (ticket.status === 'unregistered' || ticket.category === null) return;
    const meta = metaOfReaction(this.name, event);
    const { offices } = await this.books.read();
    const { category, area } = ticket;
    const responsible = responsibleOffice(offices, { category, area }, shanghaiDay(meta.at));
    if (responsible === undefined) return;
    const input = { department: responsible.office.id, by: 'rules' as const, rule: responsible.rule };
    const execution = { aggregate: tickets, act: assignAct, id: tickets.idOf(stream), input, meta };
    await this.commands.execute(new Perform(execution));
  }
}
