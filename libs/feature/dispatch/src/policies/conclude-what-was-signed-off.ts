import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { shanghaiDay } from '@redress/kernel';
import { metaOfReaction } from '@redress/service';
import { ticketIdOf } from '@redress/ticket';
import { ConcludeTicketCommand } from '../tickets/commands.js';

/** What the leader has signed is concluded on the day of the signature: it was handled and told before. */
@Injectable()
export class ConcludeWhatWasSignedOff implements Policy {
  readonly name = 'conclude-what-was-signed-off';
  readonly from = 'beginning';
  readonly on = ['TicketSignedOff'];

  constructor(private readonly commands: CommandBus) {}

  async react(event: RecordedEvent): Promise<void> {
    const meta = metaOfReaction(this.name, event);
    const ticket = ticketIdOf(event.envelope.stream);
    await this.commands.execute(new ConcludeTicketCommand(ticket, { ...meta, on: shanghaiDay(meta.at) }));
  }
}
