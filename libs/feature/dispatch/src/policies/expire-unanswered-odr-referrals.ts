import { Inject, Injectable } from '@nestjs/common';
import type { DayBegan } from '@redress/days';
import type { Policy } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import { consequentId } from '@redress/kernel';
import { CommandExecutor, metaOfReaction } from '@redress/service';
import { expireOdrReferralAct, tickets } from '@redress/ticket';
import { Queue } from '../queue/queue.js';

/** On the first day after its limit an ODR unit that did not answer loses the referral, and the department goes on. */
@Injectable()
export class ExpireUnansweredOdrReferrals implements Policy {
  readonly name = 'expire-unanswered-odr-referrals';
  readonly on = ['DayBegan'];
  readonly from = 'beginning';

  constructor(
    @Inject(Queue) private readonly queue: Queue,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const { day } = event.envelope.data as DayBegan['data'];
    const meta = metaOfReaction(this.name, event);
    // Behind the day, so that what was referred before it began is in the queue.
    const { value: overdue } = await this.queue.overdue('odr', day, event.position + 1);
    await this.executor.executeAll(
      overdue.map(({ id }) => ({
        ...{ aggregate: tickets, act: expireOdrReferralAct, id, input: { day } },
        meta: { ...meta, commandId: consequentId(this.name, event.envelope.id, id) },
      })),
    );
  }
}
