import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OPEN_TICKETS, type OpenTickets } from '@redress/rulebook';
import { IsIn, IsInt, IsObject, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';

/** The rules are changed now: none of these bodies holds a time, which could reach back. */
export class ProposalBody {
  @ApiProperty({ type: Object, description: '规则集文件内容 Content of the rule set file' })
  @IsObject()
  readonly ruleSet!: object;

  @ApiPropertyOptional({
    enum: OPEN_TICKETS,
    description:
      '施行日未办结的工单：沿用或改用，默认沿用 What open tickets do on the day it takes effect; keep by default',
  })
  @IsOptional()
  @IsIn(OPEN_TICKETS)
  readonly openTickets?: OpenTickets;
}

export class ApprovalBody {
  @ApiProperty({ description: '所批准内容的摘要 Digest of the content that is approved' })
  @IsString()
  @Length(64, 64)
  readonly digest!: string;
}

export class CalendarYearBody {
  @ApiProperty({ type: Object, description: '年度节假日安排 Content of the calendar year file' })
  @IsObject()
  readonly year!: object;
}

export class RecalculationBody {
  @ApiPropertyOptional({ description: '从该登记位置之后开始 From behind this position of registration', default: -1 })
  @IsOptional()
  @IsInt()
  @Min(-1)
  readonly after: number = -1;

  @ApiPropertyOptional({ description: '本批工单数 Tickets in this batch', default: 5000 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5000)
  readonly limit: number = 5_000;
}

export class RuleSetIdParam {
  @IsString()
  @MaxLength(64)
  readonly id!: string;
}
