import { Controller, Get, Inject, NotFoundException, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { EventStore } from '@redress/event-store';
import type { CommandMeta } from '@redress/kernel';
import { EVENT_STORE, Meta, TicketId, VAULT } from '@redress/service';
import { ticketStream } from '@redress/ticket';
import { PURPOSES, type Purpose, type Vault } from '@redress/vault';
import { IsIn } from 'class-validator';

export class PurposeQuery {
  @ApiProperty({ enum: PURPOSES, description: '查阅目的，会被记录 What for; it is logged' })
  @IsIn(PURPOSES)
  readonly purpose!: Purpose;
}

@ApiTags('intake 来件')
@Controller('api/intake/tickets/:id/submission')
export class SealedSubmissionController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Get()
  @ApiOperation({ summary: '查阅来件内容与身份 Open what was sent and by whom, for a purpose; every access is logged' })
  async open(@TicketId() id: string, @Query() { purpose }: PurposeQuery, @Meta() { actor }: CommandMeta) {
    const [registered] = (await this.store.readStream(ticketStream(id))).events;
    if (registered === undefined) throw new NotFoundException('没有这张工单。 There is no such ticket.');
    const { id: eventId, sealed } = registered.envelope;
    return { ticket: id, ...(await this.vault.open(eventId, Object.keys(sealed), { purpose, actor })) };
  }
}
