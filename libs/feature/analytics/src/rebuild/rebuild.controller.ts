import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@redress/kernel';
import { CurrentActor, DescribeAnswers, mustHaveRight, Needs, NoBody, Turnstile } from '@redress/service';
import { AnalyticsTables } from '../analytics-tables.js';
import { analyticsSchemas as schemas } from '../schemas.generated.js';

/** 重建结果 How long a rebuild took, and how many events of the log it read. */
export interface RebuildAnswer {
  /** 用时（毫秒） Milliseconds. */
  readonly milliseconds: number;
  /** 读取的事件数 Events. */
  readonly events: number;
}

/** A rebuild reads the whole log; a second one would only take the time of the first. */
const rebuilds = new Turnstile({ atOnce: 1, waiting: 0 });

@ApiTags('analytics')
@Controller('api/analytics/rebuild')
export class RebuildController {
  constructor(@Inject(AnalyticsTables) private readonly tables: AnalyticsTables) {}

  @Post()
  @HttpCode(200)
  @Needs({ takesLong: true })
  @ApiOperation({
    operationId: 'rebuild-analytics',
    summary: '从日志重建考核数据 Build everything anew from the log, beside what serves',
  })
  @DescribeAnswers(200, schemas.RebuildAnswer, 429)
  async rebuild(@CurrentActor() actor: Actor, @NoBody() _: object): Promise<RebuildAnswer> {
    mustHaveRight(actor, 'rebuild-projection');
    const start = performance.now();
    let events = 0;
    await rebuilds.pass(() => this.tables.rebuild(({ position }) => (events = position)));
    return { milliseconds: Math.round(performance.now() - start), events };
  }
}
