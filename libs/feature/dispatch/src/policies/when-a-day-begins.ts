import { Inject, Injectable, type Type } from '@nestjs/common';
import type { DayBegan } from '@redress/days';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { consequentId, type AnyAct, type LocalDate } from '@redress/kernel';
import type { Reading } from '@redress/projections';
import { CommandExecutor, metaOfReaction } from '@redress/service';
import { tickets } from '@redress/ticket';
import { Queue } from '../queue/queue.js';

/** What becomes due when a day begins: the tickets that the queue finds, and the act that follows on each. */
export interface DueWithTheDay {
  readonly name: string;
  /** The tickets, as the queue has them at a position. */
  readonly find: (
    queue: Queue,
    day: LocalDate,
    atLeast: number,
  ) => Promise<Reading<readonly { readonly id: string }[]>>;
  /** Decided again on each ticket as it stands: where nothing is due, it changes nothing or is refused. */
  readonly act: AnyAct;
  readonly input: (day: LocalDate) => object;
}

/** A policy that acts on each ticket for which something became due with a day that began, once for every day. */
export function whenADayBegins({ name, find, act, input }: DueWithTheDay): Type<Policy> {
  @Injectable()
  class WhenADayBegins implements Policy {
    readonly name = name;
    readonly on = ['DayBegan'];
    readonly from = 'beginning';

    constructor(
      @Inject(Queue) private readonly queue: Queue,
      @Inject(CommandExecutor) private readonly executor: CommandExecutor,
    ) {}

    async react(event: RecordedEvent): Promise<void> {
      const { day } = event.envelope.data as DayBegan['data'];
      const meta = metaOfReaction(name, event);
      // Behind the day, so that whatever happened before it began is in the queue.
      const { value: due } = await find(this.queue, day, event.position + 1);
      await this.executor.executeAll(
        due.map(({ id }) => ({
          ...{ aggregate: tickets, act, id, input: input(day) },
          meta: { ...meta, commandId: consequentId(name, event.envelope.id, id) },
        })),
      );
    }
  }
  return WhenADayBegins;
}
