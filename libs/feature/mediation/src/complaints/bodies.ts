import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CommandBody, IsDay } from '@redress/service';
import { NOTICE_CHANNELS, type NoticeChannel } from '@redress/ticket';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const DAY = { format: 'date', description: '日期，默认当日 A day; the day of `at` by default' } as const;

export class NoticeBody extends CommandBody {
  @ApiPropertyOptional(DAY)
  @IsOptional()
  @IsDay()
  readonly toldOn?: string;

  @ApiProperty({ enum: NOTICE_CHANNELS, description: '告知方式 How they were told' })
  @IsIn(NOTICE_CHANNELS)
  readonly toldBy!: NoticeChannel;
}

export class AcceptanceBody extends NoticeBody {
  @ApiPropertyOptional(DAY)
  @IsOptional()
  @IsDay()
  readonly decidedOn?: string;
}

export class RefusalBody extends AcceptanceBody {
  @ApiProperty({ description: '不予受理情形 Code of the ground', example: 'over-three-years' })
  @IsString()
  @MaxLength(64)
  readonly ground!: string;
}

export class OdrReferralBody extends CommandBody {
  @ApiProperty({ description: 'ODR单位编号 Number of the ODR unit', example: 'odr-0007' })
  @IsString()
  @MaxLength(64)
  readonly unit!: string;

  @ApiPropertyOptional(DAY)
  @IsOptional()
  @IsDay()
  readonly referredOn?: string;
}

const ODR_OUTCOMES = ['settled', 'not-settled'] as const;

export class OdrAnswerBody extends CommandBody {
  @ApiProperty({ description: 'ODR单位编号 Number of the ODR unit' })
  @IsString()
  @MaxLength(64)
  readonly unit!: string;

  @ApiProperty({ enum: ODR_OUTCOMES })
  @IsIn(ODR_OUTCOMES)
  readonly outcome!: (typeof ODR_OUTCOMES)[number];

  @ApiPropertyOptional(DAY)
  @IsOptional()
  @IsDay()
  readonly answeredOn?: string;
}

export class MediationBody extends CommandBody {
  @ApiPropertyOptional(DAY)
  @IsOptional()
  @IsDay()
  readonly openedOn?: string;
}

export class SettlementBody extends CommandBody {
  @ApiPropertyOptional(DAY)
  @IsOptional()
  @IsDay()
  readonly settledOn?: string;

  @ApiPropertyOptional({ description: '金额（分） Amount in fen', example: 19900 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly amount?: number;
}

export class TerminationBody extends CommandBody {
  @ApiProperty({ description: '终止调解情形 Code of the ground', example: 'no-agreement-declared' })
  @IsString()
  @MaxLength(64)
  readonly ground!: string;

  @ApiPropertyOptional(DAY)
  @IsOptional()
  @IsDay()
  readonly decidedOn?: string;
}

export class WithdrawalBody extends CommandBody {
  @ApiPropertyOptional(DAY)
  @IsOptional()
  @IsDay()
  readonly withdrawnOn?: string;
}
