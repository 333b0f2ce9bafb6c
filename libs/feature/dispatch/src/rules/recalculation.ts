import { Inject, Injectable } from '@nestjs/common';
import { RulebookReader, CommandExecutor, recalculateTickets } from '@redress/service';
import type { CommandMeta } from '@redress/kernel';
import { Board } from '../board/board.js';
import { Rules } from './rules.js';

/** What one batch of a recalculation did. */
export interface RecalculatedBatch {
  /** Open tickets that were looked at. */
  readonly looked: number;
  /** Those that went over to the present rules just now. */
  readonly recalculated: number;
  /** How many tickets are open in all, looked at or not. */
  readonly open: number;
  /** Where the next batch starts; null when all is done. */
  readonly next: number | null;
}

/** Tickets in a batch, unless who asks wants to hear more often. */
const BATCH = 5_000;

/** Takes the open tickets over to the rules as they are now, batch by batch, in the order of their registration. */
@Injectable()
export class RecalculateOpenTickets {
  constructor(
    private readonly board: Board,
    private readonly rules: Rules,
    @Inject(RulebookReader) private readonly reader: RulebookReader,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  async all(meta: CommandMeta): Promise<void> {
    for (let after: number | null = -1; after !== null;) after = (await this.batch(after, BATCH, meta)).next;
  }

  async batch(after: number, limit: number, meta: CommandMeta): Promise<RecalculatedBatch> {
    const change = await this.rules.lastChange();
    if (change === undefined) return { looked: 0, recalculated: 0, open: 0, next: null };
    // Behind the change, so that a ticket registered under the rules before it is on the board.
    const tickets = (await this.board.openTickets(after, limit, change.position + 1)).value;
    const recalculated = await recalculateTickets(
      this.executor,
      tickets.map(({ id }) => id),
      { rulebook: await this.reader.readNow(), cause: change.envelope.id, meta },
    );
    const open = (await this.board.countOpen(0)).value;
    return {
      looked: tickets.length,
      recalculated,
      open,
      next: tickets.length < limit ? null : tickets.at(-1)!.registeredAt,
    };
  }
}
