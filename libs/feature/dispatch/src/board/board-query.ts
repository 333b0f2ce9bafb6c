import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay } from '@redress/service';
import { CHANNELS, TICKET_KINDS, type Channel, type TicketKind } from '@redress/ticket';
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const toNumber = ({ value }: TransformFnParams): number => Number(value);

/** Which tickets of the board are asked for. Every field narrows; without any, the latest come first. */
export class BoardQuery {
  @ApiPropertyOptional({ description: '承办部门 Department that has the ticket' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly department?: string;

  @ApiPropertyOptional({ description: '工单环节 Stage of custody', example: 'assigned' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly stage?: string;

  @ApiPropertyOptional({ description: '办理环节 Stage of handling', example: 'awaiting-initial-check' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly handlingStage?: string;

  @ApiPropertyOptional({ enum: TICKET_KINDS })
  @IsOptional()
  @IsIn(TICKET_KINDS)
  readonly kind?: TicketKind;

  @ApiPropertyOptional({ enum: CHANNELS })
  @IsOptional()
  @IsIn(CHANNELS)
  readonly channel?: Channel;

  @ApiPropertyOptional({ description: '类别 Category' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly category?: string;

  @ApiPropertyOptional({ format: 'date', description: '收件日起 Received on or after' })
  @IsOptional()
  @IsDay()
  readonly receivedFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: '收件日止 Received on or before' })
  @IsOptional()
  @IsDay()
  readonly receivedTo?: string;

  @ApiPropertyOptional({ format: 'date', description: '到期日止 A limit ends on or before' })
  @IsOptional()
  @IsDay()
  readonly dueTo?: string;

  @ApiPropertyOptional({ default: 50, maximum: 200 })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;

  @ApiPropertyOptional({ description: '上一页的 next Where the page before ended' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(0)
  readonly cursor?: number;

  @ApiPropertyOptional({ description: '至少反映到的日志位置 The position that the answer must reflect' })
  @IsOptional()
  readonly atLeast?: string;
}
