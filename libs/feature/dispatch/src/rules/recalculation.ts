import { Inject, Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@redress/event-store';
import type { CommandMeta } from '@redress/kernel';
import { BookShelf, CommandExecutor, recalculateTickets, type Recalculating } from '@redress/service';
import { Queue } from '../queue/queue.js';
import type { RecalculationProgress } from './rules-answer.js';
import { RuleChanges } from './rules.js';

/** What one batch of a recalculation did. */
export interface RecalculatedBatch {
  /** Open tickets that were looked at. */
  readonly looked: number;
  /** Those that went over to the present rules just now. */
  readonly recalculated: number;
  /** Where the next batch starts; null when all is done. */
  readonly next: number | null;
}

/** Tickets in a batch, unless who asks wants to hear more often. Between batches nothing is under way. */
const BATCH = 20_000;

/** Takes the open tickets over to the rules as they are now, batch by batch, in the order of their registration. */
@Injectable()
export class RecalculateOpenTickets {
  private progress: RecalculationProgress | null = null;

  constructor(
    @Inject(Queue) private readonly queue: Queue,
    @Inject(RuleChanges) private readonly rules: RuleChanges,
    @Inject(BookShelf) private readonly books: BookShelf,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  /** Null when none has begun since the start of the process, or the latest failed. */
  get latest(): RecalculationProgress | null {
    return this.progress;
  }

  /** How many tickets are open; while a recalculation is under way, how many were when it began. */
  async open(): Promise<number> {
    if (this.progress?.done === false) return this.progress.open;
    return (await this.queue.countOpen()).value;
  }

  /** Takes over what is open behind an event. */
  async all(meta: CommandMeta, { position }: RecordedEvent): Promise<void> {
    const { calendar } = (await this.books.readNow()).rulebook;
    const progress = { calendar: calendar.version, looked: 0, recalculated: 0, open: await this.open(), done: false };
    this.progress = progress;
    const tell = (looked: number, recalculated: number): void => {
      progress.looked += looked;
      progress.recalculated += recalculated;
    };
    try {
      for (let after: number | null = -1; after !== null;)
        after = (await this.batch(after, BATCH, meta, { tell, behind: position })).next;
      progress.done = true;
    } catch (error) {
      this.progress = null;
      throw error;
    }
  }

  async batch(
    after: number,
    limit: number,
    meta: CommandMeta,
    { tell = () => undefined, behind = 0 }: Pick<Recalculating, 'tell'> & { readonly behind?: number } = {},
  ): Promise<RecalculatedBatch> {
    const change = await this.rules.last();
    if (change === undefined) return { looked: 0, recalculated: 0, next: null };
    // Behind the change and its cause, so that a ticket registered before them is in the queue.
    const seen = Math.max(change.position, behind) + 1;
    const tickets = (await this.queue.openTickets(after, limit, seen)).value;
    const recalculated = await recalculateTickets(
      this.executor,
      tickets.map(({ id }) => id),
      { cause: change.envelope.id, meta, tell },
    );
    return {
      looked: tickets.length,
      recalculated,
      next: tickets.length < limit ? null : tickets.at(-1)!.registeredAt,
    };
  }
}
