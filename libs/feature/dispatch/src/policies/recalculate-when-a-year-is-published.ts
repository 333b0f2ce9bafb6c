import { Injectable } from '@nestjs/common';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { metaOfReaction } from '@redress/service';
import { RecalculateOpenTickets } from '../rules/recalculation.js';

/** When the holidays of a year are published or changed, the open tickets are counted by them. */
@Injectable()
export class RecalculateWhenAYearIsPublished implements Policy {
  readonly name = 'recalculate-when-a-year-is-published';
  readonly on = ['CalendarYearPublished'];
  readonly from = 'beginning';

  constructor(private readonly recalculation: RecalculateOpenTickets) {}

  react(event: RecordedEvent): Promise<void> {
    return this.recalculation.all(metaOfReaction(this.name, event), event);
  }
}
