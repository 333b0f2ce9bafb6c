import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { responsibleDepartment } from '@redress/rulebook';
import { metaOfReaction } from '@redress/service';
import { ticketIdOf } from '@redress/ticket';
import { Departments } from '../departments/departments.js';
import { AssignTicketCommand } from '../tickets/commands.js';
import { TicketHistory } from '../tickets/ticket-history.js';

/** A classified ticket goes to the department that is responsible; when none is, it waits for a dispatcher. */
@Injectable()
export class AssignWhatWasClassified implements Policy {
  readonly name = 'assign-what-was-classified';
  readonly from = 'beginning';
  readonly on = ['TicketClassified'];

  constructor(
    private readonly commands: CommandBus,
    private readonly departments: Departments,
    private readonly history: TicketHistory,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const id = ticketIdOf(event.envelope.stream);
    const { ticket } = await this.history.read(id);
    if (ticket.status === 'unregistered' || ticket.category === null) return;
    const { category, area } = ticket;
    const responsible = responsibleDepartment(await this.departments.all(), { category, area });
    if (responsible === undefined) return;
    const meta = metaOfReaction(this.name, event);
    await this.commands.execute(
      new AssignTicketCommand(id, {
        ...meta,
        by: 'rules',
        department: responsible.department.id,
        rule: responsible.rule,
      }),
    );
  }
}
