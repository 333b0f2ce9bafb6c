import { Injectable } from '@nestjs/common';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { metaOfReaction } from '@redress/service';
import { RecalculateOpenTickets } from '../rules/recalculation.js';

const BATCH = 5_000;

/** When the holidays of a year are published or changed, the open tickets are counted by them. */
@Injectable()
export class RecalculateWhenAYearIsPublished implements Policy {
  readonly name = 'recalculate-when-a-year-is-published';
  readonly on = ['CalendarYearPublished'];

  constructor(private readonly recalculation: RecalculateOpenTickets) {}

  async react(event: RecordedEvent): Promise<void> {
    const meta = metaOfReaction(this.name, event);
    for (let after: number | null = -1; after !== null;)
      after = (await this.recalculation.batch(after, BATCH, meta)).next;
  }
}
