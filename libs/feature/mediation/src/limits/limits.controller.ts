import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { LIMIT_CODES, PAUSE_REASONS, type LimitCode, type PauseReason } from '@redress/rulebook';
import { CommandBody, IsDay, Meta, TicketAnswer, TicketId } from '@redress/service';
import { IsIn, IsOptional } from 'class-validator';
import { PauseLimitCommand, ResumeLimitCommand } from '../commands.js';

export class ResumptionBody extends CommandBody {
  @ApiProperty({ enum: LIMIT_CODES, description: '时限 The limit' })
  @IsIn(LIMIT_CODES)
  readonly limit!: LimitCode;

  @ApiPropertyOptional({
    format: 'date',
    description: '中止的首日或末日，默认当日 First or last day that is not counted; the day of `at` by default',
  })
  @IsOptional()
  @IsDay()
  readonly on?: string;
}

export class PauseBody extends ResumptionBody {
  @ApiProperty({ enum: PAUSE_REASONS, description: '原因，须有条文 The reason; the rule set must have it' })
  @IsIn(PAUSE_REASONS)
  readonly reason!: PauseReason;
}

@ApiTags('mediation 时限')
@Controller('api/mediation/tickets/:id')
export class LimitsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('pause')
  @HttpCode(200)
  @ApiOperation({ summary: '时限中止 Let a limit stand still, for an appraisal or a test' })
  pause(
    @TicketId() id: string,
    @Meta() meta: CommandMeta,
    @Body() { limit, reason, on }: PauseBody,
  ): Promise<TicketAnswer> {
    return this.commands.execute(new PauseLimitCommand(id, { ...meta, limit, reason, on: on ?? shanghaiDay(meta.at) }));
  }

  @Post('resumption')
  @HttpCode(200)
  @ApiOperation({ summary: '时限恢复 Let a limit run on' })
  resume(
    @TicketId() id: string,
    @Meta() meta: CommandMeta,
    @Body() { limit, on }: ResumptionBody,
  ): Promise<TicketAnswer> {
    return this.commands.execute(new ResumeLimitCommand(id, { ...meta, limit, on: on ?? shanghaiDay(meta.at) }));
  }
}
