import { CommandBody, IsDay } from '@redress/service';
import { REOPEN_REASONS, REVIEW_ASPECTS, type ReopenReason, type ReviewAspect } from '@redress/ticket';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class AssignmentBody extends CommandBody {
  @ApiProperty({ description: '承办部门编号 Id of the department', example: 'market-east' })
  @IsString()
  @MaxLength(64)
  readonly department!: string;
}

export class ReturnBody extends CommandBody {
  @ApiProperty({ description: '退单理由 Code of the return reason', example: 'not-our-duty' })
  @IsString()
  @MaxLength(64)
  readonly reason!: string;
}

const OUTCOMES = ['upheld', 'rejected'] as const;

export class ArbitrationBody extends CommandBody {
  @ApiProperty({ enum: OUTCOMES, description: '退单成立或不成立 Whether the return is upheld' })
  @IsIn(OUTCOMES)
  readonly outcome!: (typeof OUTCOMES)[number];

  @ApiPropertyOptional({ description: '改派部门 Department that gets the ticket when the return is upheld' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly reassignTo?: string;
}

export class SendingBackBody extends CommandBody {
  @ApiProperty({ enum: REVIEW_ASPECTS, isArray: true, description: '程序、格式、内容 What was found wanting' })
  @IsIn(REVIEW_ASPECTS, { each: true })
  @ArrayUnique()
  readonly findings!: ReviewAspect[];
}

export class ConclusionBody extends CommandBody {
  @ApiPropertyOptional({
    format: 'date',
    description: '办结日，默认当日 Day of the conclusion; the day of `at` by default',
  })
  @IsOptional()
  @IsDay()
  readonly on?: string;
}

export class ReopeningBody extends CommandBody {
  @ApiProperty({ enum: REOPEN_REASONS, description: '重办原因 Why it is opened again' })
  @IsIn(REOPEN_REASONS)
  readonly reason!: ReopenReason;
}
