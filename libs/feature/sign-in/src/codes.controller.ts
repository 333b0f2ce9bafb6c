import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EventStore } from '@redress/event-store';
import { refuse, shanghaiDay, type Actor, type Id, type Instant } from '@redress/kernel';
import { accounts, type AccountInvited } from '@redress/people';
import {
  CLOCK,
  CurrentActor,
  DescribeAnswers,
  EVENT_STORE,
  mustHaveRight,
  NoBody,
  RefusedError,
  ThingId,
  type Clock,
} from '@redress/service';
import { Codes } from '@redress/sign-in';
import { signInSchemas as schemas } from './schemas.generated.js';

/** 一次性代码，仅此一次显示 A one-time code, told this once, to be handed to the person. */
export interface CodeAnswer {
  readonly code: string;
  /** 失效时间 Until when it is good. */
  readonly expiresAt: Instant;
}

/** One-time codes: who proposed the invitation gets one once it was approved, and hands it to the person. */
@ApiTags('sign-in')
@Controller('auth/accounts')
export class CodesController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(Codes) private readonly codes: Codes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/code')
  @HttpCode(201)
  @ApiOperation({
    operationId: 'make-sign-in-code',
    summary: '按已批准的邀请生成一次性代码 Make a one-time code by an approved invitation',
  })
  @DescribeAnswers(201, schemas.CodeAnswer)
  async make(@ThingId() id: Id, @CurrentActor() actor: Actor, @NoBody() _: unknown): Promise<CodeAnswer> {
    mustHaveRight(actor, 'propose-account');
    const made = await this.codes.make(id, await this.openInvitation(id));
    if (!made) throw new RefusedError(refuse('wrong-state-invitation'));
    return { code: made.code, expiresAt: made.expiresAt.toISOString() };
  }

  /** The last invitation of the account. Refused when there is none, or its days are over. */
  private async openInvitation(account: Id): Promise<Id> {
    const { events } = await this.store.readStream(accounts.streamOf(account));
    if (events.length === 0) throw new RefusedError(refuse('not-found'));
    const type: AccountInvited['type'] = 'AccountInvited';
    const last = events.findLast(({ envelope }) => envelope.type === type);
    const today = shanghaiDay(new Date(this.clock.now()).toISOString());
    const isOpen = last !== undefined && (last.envelope.data as AccountInvited['data']).until >= today;
    if (!isOpen) throw new RefusedError(refuse('wrong-state-invitation'));
    return last.envelope.id;
  }
}
