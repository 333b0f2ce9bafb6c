import { Inject, Injectable } from '@nestjs/common';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { shanghaiDay } from '@redress/kernel';
import { switchingRuleSet } from '@redress/rulebook';
import { metaOfReaction, RulebookReader } from '@redress/service';
import { RecalculateOpenTickets } from '../rules/recalculation.js';

/**
 * The first ticket of the day on which a rule set takes effect brings the open ones over to it, if they are to switch.
 * After a restart the next ticket has them looked at again, which changes nothing.
 */
@Injectable()
export class SwitchWhenARuleSetTakesEffect implements Policy {
  readonly name = 'switch-when-a-rule-set-takes-effect';
  readonly from = 'beginning';
  readonly on = ['TicketRegistered'];
  /** By the id of the rule set: reactions to many tickets at once wait for one run. */
  private readonly switching = new Map<string, Promise<void>>();

  constructor(
    private readonly recalculation: RecalculateOpenTickets,
    @Inject(RulebookReader) private readonly reader: RulebookReader,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const meta = metaOfReaction(this.name, event);
    const ruleSet = switchingRuleSet(await this.reader.read(), shanghaiDay(meta.at));
    if (ruleSet === undefined) return;
    const { id } = ruleSet;
    if (!this.switching.has(id)) this.switching.set(id, this.recalculation.all(meta));
    try {
      await this.switching.get(id);
    } catch (error) {
      this.switching.delete(id);
      throw error;
    }
  }
}
