import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CommandBody, IsDay } from '@redress/service';
import { IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export class ExtensionBody extends CommandBody {
  @ApiPropertyOptional({
    format: 'date',
    description: '批准日，默认当日 Day of the approval; the day of `at` by default',
  })
  @IsOptional()
  @IsDay()
  readonly approvedOn?: string;
}

class FilingDecisionBody extends CommandBody {
  @ApiPropertyOptional({
    format: 'date',
    description: '决定日，默认当日 Day of the decision; the day of `at` by default',
  })
  @IsOptional()
  @IsDay()
  readonly decidedOn?: string;
}

export class CaseDecisionBody extends FilingDecisionBody {}

export class FilingBody extends FilingDecisionBody {
  @ApiProperty({ description: '案号 Number of the case', example: '东市监立〔2026〕17号' })
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  readonly caseNumber!: string;
}

export class NonFilingBody extends FilingDecisionBody {
  @ApiProperty({ description: '不予立案理由 Code of the reason', example: 'no-evidence-of-violation' })
  @IsString()
  @MaxLength(64)
  readonly reason!: string;
}

export class NewFactsBody extends CommandBody {
  @ApiPropertyOptional({
    format: 'date',
    description: '最后一次收到举报之日，默认当日 Day of the later receipt; the day of `at` by default',
  })
  @IsOptional()
  @IsDay()
  readonly receivedOn?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '后一举报的工单 Ticket of the later report' })
  @IsOptional()
  @IsUUID()
  readonly from?: string;
}
