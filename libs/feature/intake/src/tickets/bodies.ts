import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CATEGORIES } from '@redress/rulebook';
import { CommandBody, IsDay } from '@redress/service';
import { SATISFACTIONS, type Satisfaction } from '@redress/ticket';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';

const CATEGORY_CODES = CATEGORIES.map(({ code }) => code);

export class ClassificationBody extends CommandBody {
  @ApiProperty({ enum: CATEGORY_CODES, description: '类别 Category' })
  @IsIn(CATEGORY_CODES)
  readonly category!: string;

  @ApiPropertyOptional({ default: false, description: '复杂工单 Complex tickets have the longer answer limit' })
  @IsOptional()
  @IsBoolean()
  readonly complex: boolean = false;
}

export class FollowUpBody extends CommandBody {
  @ApiPropertyOptional({
    format: 'date',
    description: '回访日，默认当日 Day of the contact; the day of `at` by default',
  })
  @IsOptional()
  @IsDay()
  readonly on?: string;

  @ApiProperty({ description: '是否联系上 Whether the citizen was reached' })
  @IsBoolean()
  readonly reached!: boolean;

  @ApiPropertyOptional({ description: '是否解决 Whether it is resolved, in the citizen’s words' })
  @IsOptional()
  @IsBoolean()
  readonly resolved?: boolean;

  @ApiPropertyOptional({ enum: SATISFACTIONS, description: '满意度 Satisfaction' })
  @IsOptional()
  @IsIn(SATISFACTIONS)
  readonly satisfaction?: Satisfaction;
}
