import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { rankingBytes, type Ranking } from '@redress/assessment';
import { refuse, type Period } from '@redress/kernel';
import { Fresh, RefusedError, type ReadRequest } from '@redress/service';
import { PERIOD_IN_PATH, PeriodParam } from '../http/period-param.js';
import { AsOfQuery, PeriodsQuery } from '../http/ranking-queries.js';
import { rankingCsv } from './ranking-csv.js';
import { Rankings, type RankedPeriods } from './rankings.js';

@ApiTags('analytics 考核')
@Controller('api/analytics/rankings')
export class RankingsController {
  constructor(private readonly rankings: Rankings) {}

  @Get()
  @ApiOperation({ summary: '有排名的考核期 The periods that have a ranking, latest first, and who leads them' })
  async periods(@Query() { kind }: PeriodsQuery, @Fresh() request: ReadRequest): Promise<RankedPeriods> {
    return request.answer(await this.rankings.periods(kind, request.atLeast));
  }

  @Get(':period.csv')
  @ApiOperation({ summary: '排名表格 The ranking of a period as CSV for spreadsheets' })
  @ApiParam(PERIOD_IN_PATH)
  @ApiProduces('text/csv')
  async csv(
    @PeriodParam() period: Period,
    @Query() query: AsOfQuery,
    @Fresh() request: ReadRequest,
  ): Promise<StreamableFile> {
    const csv = rankingCsv(await this.existing(period, query, request), await this.rankings.scoring(period));
    return new StreamableFile(Buffer.from(csv, 'utf8'), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="ranking-${period.name}.csv"`,
    });
  }

  @Get(':period')
  @Header('content-type', 'application/json')
  @ApiOperation({
    summary: '排名 The ranking of a period: canonical JSON, the bytes that every reader recomputes from the log',
  })
  @ApiParam(PERIOD_IN_PATH)
  @ApiOkResponse({ description: '排名文件 Ranking document in canonical form (RFC 8785)' })
  async ranking(
    @PeriodParam() period: Period,
    @Query() query: AsOfQuery,
    @Fresh() request: ReadRequest,
  ): Promise<Buffer> {
    return Buffer.from(rankingBytes(await this.existing(period, query, request)));
  }

  private async existing(period: Period, { asOf }: AsOfQuery, request: ReadRequest): Promise<Ranking> {
    const ranking = request.answer(await this.rankings.ranking(period, request.atLeast, asOf));
    if (ranking !== null) return ranking;
    const { items } = (await this.rankings.periods(period.kind, 0)).value;
    throw new RefusedError(
      refuse(
        'not-found-period',
        '该考核期没有考核数据。 Nothing counts in this period, so it has no ranking.',
        items.map((item) => item.period),
      ),
    );
  }
}
