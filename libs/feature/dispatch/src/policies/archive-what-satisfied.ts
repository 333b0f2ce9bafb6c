import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { metaOfReaction } from '@redress/service';
import { newestTicketEvent, ticketIdOf, type TicketFollowedUp } from '@redress/ticket';
import { ArchiveTicketCommand } from '../tickets/commands.js';

/** A citizen who was reached, calls it resolved and isn't dissatisfied needs nothing more; the rest is for a person to decide. */
@Injectable()
export class ArchiveWhatSatisfied implements Policy {
  readonly name = 'archive-what-satisfied';
  readonly from = 'beginning';
  readonly on = ['TicketFollowedUp'];

  constructor(private readonly commands: CommandBus) {}

  async react(event: RecordedEvent): Promise<void> {
    const { resolved, satisfaction } = newestTicketEvent(event.envelope as unknown as TicketFollowedUp).data;
    if (resolved !== true || satisfaction === 'dissatisfied') return;
    await this.commands.execute(
      new ArchiveTicketCommand(ticketIdOf(event.envelope.stream), metaOfReaction(this.name, event)),
    );
  }
}
