import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { metaOfReaction } from '@redress/service';
import { ticketIdOf } from '@redress/ticket';
import { OpenHandlingCommand } from '../commands.js';

/** When a department has signed for a ticket, the procedure of its kind is open. */
@Injectable()
export class OpenWhatWasSignedFor implements Policy {
  readonly name = 'open-what-was-signed-for';
  readonly from = 'beginning';
  readonly on = ['TicketSignedFor'];

  constructor(private readonly commands: CommandBus) {}

  async react(event: RecordedEvent): Promise<void> {
    const meta = metaOfReaction(this.name, event);
    await this.commands.execute(new OpenHandlingCommand(ticketIdOf(event.envelope.stream), meta));
  }
}
