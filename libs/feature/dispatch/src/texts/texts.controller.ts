import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, type Actor } from '@redress/kernel';
import { requests } from '@redress/requests';
import {
  CurrentActor,
  DescribeAnswers,
  ForPurpose,
  Reader,
  RefusedError,
  ThingId,
  VAULT,
  type PurposeQuery,
} from '@redress/service';
import { rightToOpen, tickets } from '@redress/ticket';
import type { Vault } from '@redress/vault';
import { dispatchSchemas as schemas } from '../schemas.generated.js';
import { openTexts } from './open-texts.js';
import type { TextsAnswer } from './texts-answer.js';

/** Opens the texts and remarks of the history of a ticket, and of requests for it, to who may know its person. */
@ApiTags('dispatch')
@Controller('api/dispatch')
export class TextsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Get('tickets/:id/texts')
  @ApiOperation({
    operationId: 'open-ticket-texts',
    summary:
      '查阅工单的正文和备注 Open what was written with the acts on a ticket, for a purpose; every access is logged',
  })
  @DescribeAnswers(200, schemas.TextsAnswer)
  async ofTicket(
    @ThingId() id: string,
    @ForPurpose() { purpose }: PurposeQuery,
    @CurrentActor() actor: Actor,
  ): Promise<TextsAnswer> {
    const { events } = await this.reader.read(tickets, id, actor, 'open-submission', rightToOpen);
    // The first event is the submission, which has a read of its own.
    return { id, items: await openTexts(this.vault, events.slice(1), { purpose, actor }) };
  }

  @Get('requests/:id/texts')
  @ApiOperation({
    operationId: 'open-request-texts',
    summary: '查阅请示的备注 Open the remarks on a request for a ticket, for a purpose; every access is logged',
  })
  @DescribeAnswers(200, schemas.TextsAnswer)
  async ofRequest(
    @ThingId() id: string,
    @ForPurpose() { purpose }: PurposeQuery,
    @CurrentActor() actor: Actor,
  ): Promise<TextsAnswer> {
    const { state, events } = await this.reader.read(requests, id, actor, 'open-submission', () => 'read-requests');
    if (state.status === 'unmade' || state.person === null) throw new RefusedError(refuse('not-found'));
    await this.reader.read(tickets, tickets.idOf(state.subject), actor, 'open-submission', rightToOpen);
    return { id, items: await openTexts(this.vault, events, { purpose, actor }) };
  }
}
