import { Inject, Injectable } from '@nestjs/common';
import type { DayBegan } from '@redress/days';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { consequentId } from '@redress/kernel';
import { CommandExecutor, metaOfReaction } from '@redress/service';
import { endWaitForCitizenAct, tickets } from '@redress/ticket';
import { Queue } from '../queue/queue.js';

/** On the first day after its last one a wait for the citizen ends, and the ticket goes on without what was asked for. */
@Injectable()
export class EndWaitsForSilentCitizens implements Policy {
  readonly name = 'end-waits-for-silent-citizens';
  readonly on = ['DayBegan'];
  readonly from = 'beginning';

  constructor(
    @Inject(Queue) private readonly queue: Queue,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const { day } = event.envelope.data as DayBegan['data'];
    const meta = metaOfReaction(this.name, event);
    // Behind the day, so that every wait that began before it is in the queue.
    const { value: over } = await this.queue.waitsOver(day, event.position + 1);
    await this.executor.executeAll(
      over.map(({ id }) => ({
        ...{ aggregate: tickets, act: endWaitForCitizenAct, id, input: { added: null } },
        meta: { ...meta, commandId: consequentId(this.name, event.envelope.id, id) },
      })),
    );
  }
}
