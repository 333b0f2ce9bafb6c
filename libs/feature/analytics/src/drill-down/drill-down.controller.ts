import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Period } from '@redress/kernel';
import { INDICATOR_CODES, type IndicatorCode } from '@redress/rulebook';
import { Fresh, TicketId, type ReadRequest } from '@redress/service';
import { IndicatorParam } from '../http/indicator-param.js';
import { PERIOD_IN_PATH, PeriodParam } from '../http/period-param.js';
import { DrillDown, type ExplainedNumber, type TicketShare } from './drill-down.js';
import { ItemsQuery } from './items-query.js';

@ApiTags('analytics 考核')
@Controller('api/analytics')
export class DrillDownController {
  constructor(private readonly drillDown: DrillDown) {}

  @Get('rankings/:period/departments/:department/indicators/:indicator')
  @ApiOperation({
    summary: '指标明细：计入的工单及其事件 The tickets behind a number, with the revisions of their events',
  })
  @ApiParam(PERIOD_IN_PATH)
  @ApiParam({ name: 'indicator', enum: INDICATOR_CODES, description: '指标 Indicator' })
  async number(
    @PeriodParam() period: Period,
    @Param('department') department: string,
    @IndicatorParam() indicator: IndicatorCode,
    @Query() query: ItemsQuery,
    @Fresh() request: ReadRequest,
  ): Promise<ExplainedNumber> {
    const question = { period, department, indicator };
    const explained = request.answer(await this.drillDown.number(question, query, request.atLeast));
    if (explained === null)
      throw new NotFoundException('该考核期排名中没有这个部门。 The ranking of this period has no such department.');
    return explained;
  }

  @Get('tickets/:id/items')
  @ApiOperation({ summary: '工单计入的指标 What a ticket contributes, to which numbers, and why' })
  async ticket(@TicketId() id: string, @Fresh() request: ReadRequest): Promise<TicketShare> {
    const share = request.answer(await this.drillDown.ticket(id.toLowerCase(), request.atLeast));
    if (share === null) throw new NotFoundException('没有这张工单。 There is no such ticket.');
    return share;
  }
}
