import { Inject, Injectable } from '@nestjs/common';
import type { DayBegan } from '@redress/days';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { addDays } from '@redress/kernel';
import { switchingRuleSet } from '@redress/rulebook';
import { BookShelf, metaOfReaction } from '@redress/service';
import { RecalculateOpenTickets } from '../rules/recalculation.js';

/**
 * On the day on which a rule set takes effect the open tickets go over to it, if it says that they switch. What is registered
 * later names it from its registration on; what was being registered at that midnight goes over on the day after.
 */
@Injectable()
export class SwitchWhenARuleSetTakesEffect implements Policy {
  readonly name = 'switch-when-a-rule-set-takes-effect';
  readonly on = ['DayBegan'];
  readonly from = 'beginning';

  constructor(
    private readonly recalculation: RecalculateOpenTickets,
    @Inject(BookShelf) private readonly books: BookShelf,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const { day } = event.envelope.data as DayBegan['data'];
    const { rulebook } = await this.books.readNow();
    const from = switchingRuleSet(rulebook, day)?.effectiveFrom;
    if (from !== undefined && [from, addDays(from, 1)].includes(day))
      await this.recalculation.all(metaOfReaction(this.name, event), event);
  }
}
