import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { CommandBody, IsDay, Meta, TicketAnswer, TicketId } from '@redress/service';
import { IsIn, IsOptional } from 'class-validator';
import { DisputeJurisdictionCommand, SettleJurisdictionCommand } from './commands.js';

export class DisputeBody extends CommandBody {
  @ApiPropertyOptional({ format: 'date', description: '日期，默认当日 A day; the day of `at` by default' })
  @IsOptional()
  @IsDay()
  readonly on?: string;
}

const OUTCOMES = ['ours', 'another-authority'] as const;

export class DisputeSettlementBody extends DisputeBody {
  @ApiProperty({ enum: OUTCOMES, description: '由谁处理 Who handles it' })
  @IsIn(OUTCOMES)
  readonly outcome!: (typeof OUTCOMES)[number];
}

@ApiTags('dispatch 处理权限')
@Controller('api/dispatch/tickets/:id')
export class JurisdictionController {
  constructor(private readonly commands: CommandBus) {}

  @Post('jurisdiction-dispute')
  @HttpCode(200)
  @ApiOperation({ summary: '发生处理权限争议 Authorities disagree on who handles it' })
  dispute(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { on }: DisputeBody): Promise<TicketAnswer> {
    const disputedOn = on ?? shanghaiDay(meta.at);
    return this.commands.execute(new DisputeJurisdictionCommand(id, { ...meta, disputedOn }));
  }

  @Post('jurisdiction-settlement')
  @HttpCode(200)
  @ApiOperation({ summary: '争议解决 The dispute is settled' })
  settle(
    @TicketId() id: string,
    @Meta() meta: CommandMeta,
    @Body() { on, outcome }: DisputeSettlementBody,
  ): Promise<TicketAnswer> {
    const settledOn = on ?? shanghaiDay(meta.at);
    return this.commands.execute(new SettleJurisdictionCommand(id, { ...meta, settledOn, outcome }));
  }
}
