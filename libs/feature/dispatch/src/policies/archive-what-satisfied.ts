import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { metaOfReaction, Perform } from '@redress/service';
import { archiveAct, tickets, type FollowUpAnswers } from '@redress/ticket';

/** A citizen who was reached, calls it resolved and isn't dissatisfied needs nothing more; the rest is for a person to decide. */
@Injectable()
export class ArchiveWhatSatisfied implements Policy {
  readonly name = 'archive-what-satisfied';
  readonly on = ['TicketFollowedUp', 'FollowUpCorrected'];
  readonly from = 'beginning';

  constructor(private readonly commands: CommandBus) {}

  async react(event: RecordedEvent): Promise<void> {
    const { resolved, satisfaction } = event.envelope.data as FollowUpAnswers;
    if (resolved !== true || satisfaction === 'dissatisfied') return;
    const id = tickets.idOf(event.envelope.stream);
    const meta = metaOfReaction(this.name, event);
    await this.commands.execute(new Perform({ aggregate: tickets, act: archiveAct, id, input: {}, meta }));
  }
}
