import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { addDays, type Actor } from '@redress/kernel';
import {
  CurrentActor,
  CursorTokens,
  DescribeAnswers,
  FittingQuery,
  Fresh,
  VAULT,
  type ReadRequest,
} from '@redress/service';
import type { Vault } from '@redress/vault';
import { dispatchSchemas as schemas } from '../schemas.generated.js';
import type { ClockListAnswer, ClockListQuery } from './lists/clock-list.js';
import type { CountListAnswer, CountListQuery } from './lists/count-list.js';
import type { TicketListAnswer, TicketListQuery } from './lists/ticket-list.js';
import { mustBeWithinAYear, QueueReader } from './queue-reader.js';
import { Queue } from './queue.js';

@ApiTags('dispatch')
@Controller('api/dispatch')
export class QueueController {
  constructor(
    @Inject(Queue) private readonly queue: Queue,
    @Inject(QueueReader) private readonly reader: QueueReader,
    @Inject(CursorTokens) private readonly cursors: CursorTokens,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Get('tickets')
  @ApiOperation({ operationId: 'read-queue', summary: '工单列表 The tickets that fit, page by page' })
  @DescribeAnswers(200, schemas.TicketListAnswer)
  async tickets(
    @FittingQuery(schemas.TicketListQuery) query: TicketListQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<TicketListAnswer> {
    const { cursor, limit: _limit, at: _at, atLeast: _atLeast, ...filter } = query;
    const context = { list: 'tickets', actor, filter };
    const { scope, today } = await this.reader.enter(actor, {
      offices: { department: query.department },
      areas: { area: query.area },
      categories: { category: query.category },
    });
    const place = cursor === undefined ? null : this.cursors.open(cursor, context);
    const { source, ...rest } = query;
    const asked = source === undefined ? rest : { ...rest, source: this.vault.secret.pseudonym('source', source) };
    const reading = await this.queue.tickets(scope, asked, today, place, request.atLeast);
    const { place: end, ...page } = request.answer(reading);
    return { ...page, next: end && this.cursors.seal(end, context) };
  }

  @Get('clocks')
  @ApiOperation({ operationId: 'read-clocks', summary: '在计时限 The clocks that wait, the earliest due first' })
  @DescribeAnswers(200, schemas.ClockListAnswer)
  async clocks(
    @FittingQuery(schemas.ClockListQuery) query: ClockListQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<ClockListAnswer> {
    const { cursor, limit: _limit, atLeast: _atLeast, ...filter } = query;
    const context = { list: 'clocks', actor, filter };
    const { scope } = await this.reader.enter(actor, { offices: { holder: query.holder } });
    const place = cursor === undefined ? null : this.cursors.open(cursor, context);
    const { items, place: end } = request.answer(await this.queue.clocks(scope, query, place, request.atLeast));
    return { items, next: end && this.cursors.seal(end, context) };
  }

  @Get('counts')
  @ApiOperation({ operationId: 'read-counts', summary: '按日计数 How many clocks end on each day' })
  @DescribeAnswers(200, schemas.CountListAnswer)
  async counts(
    @FittingQuery(schemas.CountListQuery) query: CountListQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<CountListAnswer> {
    const { scope, today } = await this.reader.enter(actor, { offices: { office: query.office } });
    const { dueFrom = today, dueTo = addDays(dueFrom, 7) } = query;
    mustBeWithinAYear(dueFrom, dueTo);
    return { items: request.answer(await this.queue.counts(scope, query, dueFrom, dueTo, request.atLeast)) };
  }
}
