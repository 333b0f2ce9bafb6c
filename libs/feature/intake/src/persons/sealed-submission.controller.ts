import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Id } from '@redress/kernel';
import { CurrentActor, DescribeAnswers, ForPurpose, Reader, ThingId, VAULT, type PurposeQuery } from '@redress/service';
import { rightToOpen, tickets } from '@redress/ticket';
import type { Vault } from '@redress/vault';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 来件内容与身份 What was sent and by whom; null where it was erased. */
export interface SubmissionContentAnswer {
  readonly ticket: Id;
  readonly [field: string]: string | null;
}

@ApiTags('intake')
@Controller('api/intake/tickets/:id/submission')
export class SealedSubmissionController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'open-submission',
    summary: '查阅来件内容与身份 Open what was sent and by whom, for a purpose; every access is logged',
  })
  @DescribeAnswers(200, schemas.SubmissionContentAnswer)
  async open(
    @ThingId() id: string,
    @ForPurpose() { purpose }: PurposeQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SubmissionContentAnswer> {
    const { events } = await this.reader.read(tickets, id, actor, 'open-submission', rightToOpen);
    const { id: eventId, sealed } = events[0]!.envelope;
    return { ticket: id, ...(await this.vault.open(eventId, Object.keys(sealed), { purpose, actor })) };
  }
}
