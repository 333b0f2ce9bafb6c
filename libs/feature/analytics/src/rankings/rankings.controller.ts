import { Controller, Get, Header, Inject, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { canonicalBytes, refuse, type Actor, type Period } from '@redress/kernel';
import {
  CurrentActor,
  DescribeAnswers,
  DescribeContent,
  FittingQuery,
  Fresh,
  RefusedError,
  type ReadRequest,
} from '@redress/service';
import { NumbersReader } from '../http/numbers-reader.js';
import { PERIOD_IN_PATH, PeriodParam } from '../http/period-param.js';
import type { PeriodListQuery, RankingQuery } from '../http/ranking-queries.js';
import { analyticsSchemas as schemas } from '../schemas.generated.js';
import { periodsFor, rankingFor, type PeriodListAnswer, type RankingAnswer } from './ranking-answer.js';
import { rankingCsv } from './ranking-csv.js';
import { Rankings } from './rankings.js';

@ApiTags('analytics')
@Controller('api/analytics/rankings')
export class RankingsController {
  constructor(
    @Inject(Rankings) private readonly rankings: Rankings,
    @Inject(NumbersReader) private readonly reader: NumbersReader,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'list-rankings',
    summary: '有排名的考核期 The periods that have a ranking, latest first, and who leads them',
  })
  @DescribeAnswers(200, schemas.PeriodListAnswer)
  async periods(
    @FittingQuery(schemas.PeriodListQuery) { kind = 'month' }: PeriodListQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<PeriodListAnswer> {
    const visible = await this.reader.enter(actor, 'read-rankings');
    return periodsFor(visible, request.answer(await this.rankings.periods(kind, request.atLeast)));
  }

  @Get(':period.csv')
  @ApiOperation({
    operationId: 'read-ranking-table',
    summary: '排名表格 The ranking of a period as CSV for spreadsheets',
  })
  @ApiParam(PERIOD_IN_PATH)
  @DescribeContent(['text/csv'])
  async csv(
    @PeriodParam() period: Period,
    @FittingQuery(schemas.RankingQuery) query: RankingQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<StreamableFile> {
    const ranking = await this.existing(period, query, actor, request);
    const csv = rankingCsv(ranking, await this.rankings.scoring(period));
    return new StreamableFile(Buffer.from(csv, 'utf8'), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="ranking-${period.name}.csv"`,
    });
  }

  @Get(':period')
  @Header('content-type', 'application/json')
  @ApiOperation({
    operationId: 'read-ranking',
    summary:
      '排名 The ranking of a period in canonical form (RFC 8785): the bytes that every reader recomputes from the log; a department gets its own lines',
  })
  @ApiParam(PERIOD_IN_PATH)
  @DescribeAnswers(200, schemas.RankingAnswer)
  async ranking(
    @PeriodParam() period: Period,
    @FittingQuery(schemas.RankingQuery) query: RankingQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<Buffer> {
    return Buffer.from(canonicalBytes(await this.existing(period, query, actor, request)));
  }

  private async existing(
    period: Period,
    { asOf }: RankingQuery,
    actor: Actor,
    request: ReadRequest,
  ): Promise<RankingAnswer> {
    const visible = await this.reader.enter(actor, 'read-rankings');
    const ranking = request.answer(await this.rankings.ranking(period, request.atLeast, asOf));
    if (ranking !== null) return rankingFor(visible, ranking);
    const { items } = (await this.rankings.periods(period.kind, 0)).value;
    const known = items.map((item) => item.period);
    throw new RefusedError(refuse('not-found-period', { period: period.name }, known));
  }
}
