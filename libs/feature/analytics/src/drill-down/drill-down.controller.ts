import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { refuse, type Actor, type Period } from '@redress/kernel';
import { INDICATOR_CODES, type IndicatorCode } from '@redress/rulebook';
import {
  CurrentActor,
  CursorTokens,
  DescribeAnswers,
  FittingQuery,
  Fresh,
  RefusedError,
  ThingId,
  type ReadRequest,
} from '@redress/service';
import { IndicatorParam } from '../http/indicator-param.js';
import { NumbersReader } from '../http/numbers-reader.js';
import { PERIOD_IN_PATH, PeriodParam } from '../http/period-param.js';
import { analyticsSchemas as schemas } from '../schemas.generated.js';
import { DrillDown, type NumberAnswer, type TicketItemsAnswer } from './drill-down.js';
import type { NumberQuery } from './number-query.js';

@ApiTags('analytics')
@Controller('api/analytics')
export class DrillDownController {
  constructor(
    @Inject(DrillDown) private readonly drillDown: DrillDown,
    @Inject(NumbersReader) private readonly reader: NumbersReader,
    @Inject(CursorTokens) private readonly cursors: CursorTokens,
  ) {}

  @Get('rankings/:period/departments/:department/indicators/:indicator')
  @ApiOperation({
    operationId: 'read-number',
    summary: '指标明细：计入的工单及其事件 The tickets behind a number, with the revisions of their events',
  })
  @ApiParam(PERIOD_IN_PATH)
  @ApiParam({ name: 'indicator', enum: INDICATOR_CODES, description: '指标 Indicator' })
  @DescribeAnswers(200, schemas.NumberAnswer)
  async number(
    @PeriodParam() period: Period,
    @Param('department') department: string,
    @IndicatorParam() indicator: IndicatorCode,
    @FittingQuery(schemas.NumberQuery) query: NumberQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<NumberAnswer> {
    const visible = await this.reader.enter(actor, 'read-drill-down');
    const question = { period, department, indicator };
    const { cursor, asOf = null } = query;
    const context = { list: 'number', actor, filter: { period: period.name, department, indicator, asOf } };
    const from = cursor === undefined ? null : this.cursors.open(cursor, context);
    const number = request.answer(await this.drillDown.number(question, query, from, request.atLeast));
    if (number === null || !visible.of(department))
      throw new RefusedError(refuse('not-found-ranked-office', { period: period.name }));
    const { place, ...page } = number;
    return { ...page, next: place && this.cursors.seal(place, context) };
  }

  @Get('tickets/:id/items')
  @ApiOperation({
    operationId: 'read-ticket-items',
    summary: '工单计入的指标 What a ticket contributes, to which numbers, and why',
  })
  @DescribeAnswers(200, schemas.TicketItemsAnswer)
  async ticket(
    @ThingId() id: string,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<TicketItemsAnswer> {
    const visible = await this.reader.enter(actor, 'read-drill-down');
    const ticket = request.answer(await this.drillDown.ticket(id.toLowerCase(), request.atLeast));
    const items = (ticket?.items ?? []).filter(({ department }) => visible.of(department));
    // A ticket of which no item is the caller's is none for them.
    if (ticket !== null && (visible.all || items.length > 0)) return { ticket: ticket.ticket, items };
    throw new RefusedError(refuse('not-found'));
  }
}
