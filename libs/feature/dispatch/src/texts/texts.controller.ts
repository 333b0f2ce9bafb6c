import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EventStore } from '@redress/event-store';
import { refuse, type Actor } from '@redress/kernel';
import { requests } from '@redress/requests';
import {
  CurrentActor,
  DescribeAnswers,
  EVENT_STORE,
  ForPurpose,
  Reader,
  RefusedError,
  stateOf,
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
    @Inject(EVENT_STORE) private readonly store: EventStore,
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
    this.reader.mustHaveRight(actor, 'open-submission');
    const { events } = await this.store.readStream(requests.streamOf(id));
    const request = stateOf(requests, events);
    if (request.status === 'unmade' || request.person === null) throw new RefusedError(refuse('not-found'));
    // Who may open what is written on its ticket may open this.
    await this.reader.read(tickets, tickets.idOf(request.subject), actor, 'open-submission', rightToOpen);
    return { id, items: await openTexts(this.vault, events, { purpose, actor }) };
  }
}
