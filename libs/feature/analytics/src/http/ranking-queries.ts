import { ApiPropertyOptional } from '@nestjs/swagger';
import { PERIOD_KINDS, type LocalDate, type PeriodKind } from '@redress/kernel';
import { IsDay } from '@redress/service';
import { IsIn, IsOptional } from 'class-validator';

/** How fresh an answer must be. */
class FreshQuery {
  @ApiPropertyOptional({ description: '至少反映到的日志位置 The position that the answer must reflect' })
  @IsOptional()
  readonly atLeast?: string;
}

/** Which periods are listed. */
export class PeriodsQuery extends FreshQuery {
  @ApiPropertyOptional({ enum: PERIOD_KINDS, default: 'month', description: '考核期种类 Kind of the periods' })
  @IsOptional()
  @IsIn(PERIOD_KINDS)
  readonly kind: PeriodKind = 'month';
}

/** Up to which day of a period its numbers are asked for. */
export class AsOfQuery extends FreshQuery {
  @ApiPropertyOptional({
    description:
      '截至该日（含）；默认期末，未结束的考核期默认今日 Up to this day: the last of the period, or today, by default',
    example: '2026-05-20',
  })
  @IsOptional()
  @IsDay()
  readonly asOf?: LocalDate;
}
