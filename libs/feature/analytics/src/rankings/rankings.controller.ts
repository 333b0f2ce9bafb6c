import { Controller, Get, Header, NotFoundException, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { rankingBytes, type Ranking } from '@redress/assessment';
import type { Period } from '@redress/kernel';
import { Fresh, type ReadRequest } from '@redress/service';
import { PeriodParam } from '../http/period-param.js';
import { rankingCsv } from './ranking-csv.js';
import { Rankings, type RankedPeriod } from './rankings.js';

const PERIOD = { name: 'period', description: '考核月份 Month, YYYY-MM', example: '2026-05' };

@ApiTags('analytics 考核')
@Controller('api/analytics/rankings')
export class RankingsController {
  constructor(private readonly rankings: Rankings) {}

  @Get()
  @ApiOperation({ summary: '有排名的月份 The months that have a ranking, latest first, and who leads them' })
  async periods(@Fresh() request: ReadRequest): Promise<{ readonly items: readonly RankedPeriod[] }> {
    return { items: request.answer(await this.rankings.periods(request.atLeast)) };
  }

  @Get(':period.csv')
  @ApiOperation({ summary: '月度排名表格 The ranking of a month as CSV for spreadsheets' })
  @ApiParam(PERIOD)
  @ApiProduces('text/csv')
  async csv(@PeriodParam() period: Period, @Fresh() request: ReadRequest): Promise<StreamableFile> {
    const csv = rankingCsv(await this.existing(period, request), await this.rankings.scoring(period));
    return new StreamableFile(Buffer.from(csv, 'utf8'), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="ranking-${period}.csv"`,
    });
  }

  @Get(':period')
  @Header('content-type', 'application/json')
  @ApiOperation({
    summary: '月度排名 The ranking of a month: canonical JSON, the bytes that anybody recomputes from the log',
  })
  @ApiParam(PERIOD)
  @ApiOkResponse({ description: '排名文件 Ranking document in canonical form (RFC 8785)' })
  async ranking(@PeriodParam() period: Period, @Fresh() request: ReadRequest): Promise<Buffer> {
    return Buffer.from(rankingBytes(await this.existing(period, request)));
  }

  private async existing(period: Period, request: ReadRequest): Promise<Ranking> {
    const ranking = request.answer(await this.rankings.ranking(period, request.atLeast));
    if (ranking === null)
      throw new NotFoundException('该月没有考核数据。 Nothing counts in this month, so it has no ranking.');
    return ranking;
  }
}
