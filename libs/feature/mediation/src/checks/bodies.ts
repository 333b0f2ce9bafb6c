import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CommandBody, IsDay } from '@redress/service';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';

export class DayBody extends CommandBody {
  @ApiPropertyOptional({ format: 'date', description: '日期，默认当日 A day; the day of `at` by default' })
  @IsOptional()
  @IsDay()
  readonly on?: string;
}

export class SupervisoryCheckBody extends DayBody {
  @ApiProperty({ description: '是否发现违法线索 Whether it found a lead' })
  @IsBoolean()
  readonly leadFound!: boolean;
}

const LEAD_OUTCOMES = ['filed', 'not-filed'] as const;

export class LeadDecisionBody extends DayBody {
  @ApiProperty({ enum: LEAD_OUTCOMES, description: '立案或不予立案 Whether it is filed as a case' })
  @IsIn(LEAD_OUTCOMES)
  readonly outcome!: (typeof LEAD_OUTCOMES)[number];
}
