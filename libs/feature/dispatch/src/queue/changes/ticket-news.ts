import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@redress/kernel';
import {
  ChangeStream,
  reaches,
  type News,
  type NewsSource,
  type PlacedChange,
  type ReadingScope,
} from '@redress/service';
import { tickets } from '@redress/ticket';
import { heldDuring } from '../projection/held.js';
import { Queue } from '../queue.js';
import type { ChangedTicket } from './changed-ticket.js';

const OWN = `${tickets.category}-`;
const RIGHT = 'follow-changes';

/**
 * Tells which tickets changed, under `queue` and under `ticket:<id>`. Who may see a ticket hears its revision and stage. An
 * office that it is taken from hears once that it is gone, and nothing of what follows.
 */
@Injectable()
export class TicketNews implements NewsSource {
  readonly right = RIGHT;
  readonly topics = ['queue', 'ticket:<id>'];

  constructor(
    @Inject(Queue) private readonly queue: Queue,
    @Inject(ChangeStream) changes: ChangeStream,
  ) {
    changes.add(this);
  }

  has(topic: string): boolean {
    return topic === 'queue' || (topic.startsWith('ticket:') && isUuid(topic.slice('ticket:'.length)));
  }

  async read(changes: readonly PlacedChange[]): Promise<readonly News[]> {
    const own = changes.filter(({ stream }) => stream.startsWith(OWN));
    if (own.length === 0) return [];
    const ids = own.map(({ stream }) => tickets.idOf(stream));
    const { value } = await this.queue.changed(ids, own.at(-1)!.position);
    const rows = new Map(value.map((row) => [row.id, row]));
    // A ticket that the queue could not take has no row, and no reader can see it.
    return own.flatMap((change) => {
      const ticket = rows.get(tickets.idOf(change.stream));
      return ticket === undefined ? [] : [newsOf(ticket, change)];
    });
  }
}

function newsOf(ticket: ChangedTicket, { from, position }: PlacedChange): News {
  const { id, revision, stage, handlingStage, held } = ticket;
  const wasIn = (scope: ReadingScope): boolean => heldDuring(held, from, position).some((then) => reaches(scope, then));
  return {
    position,
    right: RIGHT,
    topics: ['queue', `ticket:${id}`],
    dataFor(scope) {
      if (reaches(scope, ticket)) return { ticket: id, revision, stage, handlingStage };
      return wasIn(scope) ? { ticket: id, gone: true } : undefined;
    },
  };
}
