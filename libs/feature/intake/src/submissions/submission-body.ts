import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CATEGORIES } from '@redress/rulebook';
import { CommandBody } from '@redress/service';
import { CHANNELS, TICKET_KINDS, type Channel, type TicketKind } from '@redress/ticket';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsOptional,
  IsRFC3339,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

const CATEGORY_CODES = CATEGORIES.map(({ code }) => code);

/** Who sent it. One of phone, account and name is enough to know the person again. */
export class PersonBody {
  @ApiPropertyOptional({ description: '姓名 Name' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly name?: string;

  @ApiPropertyOptional({ description: '电话 Phone' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly phone?: string;

  @ApiPropertyOptional({ description: '地址 Address' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly address?: string;

  @ApiPropertyOptional({ description: '来源平台账号 Account on the platform that it came from' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly account?: string;
}

/** The merchant. */
export class RespondentBody {
  @ApiProperty({ description: '名称 Name' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly name!: string;

  @ApiPropertyOptional({ description: '地址 Address' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly address?: string;
}

/** What somebody sent once. */
export class SubmissionBody extends CommandBody {
  @ApiPropertyOptional({
    enum: TICKET_KINDS,
    isArray: true,
    description: '类型，默认由文本判定 Kinds; from the text by default',
  })
  @IsOptional()
  @IsIn(TICKET_KINDS, { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  readonly kinds?: TicketKind[];

  @ApiProperty({ enum: CHANNELS, description: '渠道 Channel' })
  @IsIn(CHANNELS)
  readonly channel!: Channel;

  @ApiPropertyOptional({
    description: '来源系统编号 Number in the system that it came from',
    example: 'citizen-messages:188006',
  })
  @IsOptional()
  @Matches(/^[\w.-]+:[\p{L}\p{N}\p{P}]+$/u, {
    message: 'source must be system:number, without spaces',
  })
  @MaxLength(120)
  readonly source?: string;

  @ApiPropertyOptional({ format: 'date-time', description: '收件时间，默认为 at When it was received' })
  @IsOptional()
  @IsRFC3339()
  readonly receivedAt?: string;

  @ApiPropertyOptional({ description: '片区 Area', example: 'east' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,31}$/, { message: 'area must be lower case letters, digits and hyphens' })
  readonly area?: string;

  @ApiPropertyOptional({ enum: CATEGORY_CODES, description: '类别，默认由文本判定 Category; from the text by default' })
  @IsOptional()
  @IsIn(CATEGORY_CODES)
  readonly category?: string;

  @ApiPropertyOptional({ default: false, description: '复杂工单 Complex' })
  @IsOptional()
  @IsBoolean()
  readonly complex: boolean = false;

  @ApiProperty({ description: '标题 Title; sealed' })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  readonly title!: string;

  @ApiProperty({ description: '内容 Text; sealed' })
  @IsString()
  @MinLength(1)
  @MaxLength(20_000)
  readonly text!: string;

  @ApiPropertyOptional({ description: '投诉人、举报人或咨询人 Who sent it; absent when anonymous' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonBody)
  readonly person?: PersonBody;

  @ApiPropertyOptional({ description: '被投诉人 The merchant' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RespondentBody)
  readonly respondent?: RespondentBody;
}
