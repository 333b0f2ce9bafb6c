import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { CommandBody, IsDay, Meta, TicketAnswer, TicketId } from '@redress/service';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { AnswerConsultationCommand } from '../commands.js';

export class AnswerBody extends CommandBody {
  @ApiProperty({ description: '答复内容 The answer; kept sealed' })
  @IsString()
  @MinLength(1)
  @MaxLength(20_000)
  readonly text!: string;

  @ApiPropertyOptional({
    format: 'date',
    description: '答复日，默认当日 Day of the answer; the day of `at` by default',
  })
  @IsOptional()
  @IsDay()
  readonly answeredOn?: string;
}

@ApiTags('mediation 咨询答复')
@Controller('api/mediation/tickets/:id')
export class ConsultationsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('answer')
  @HttpCode(200)
  @ApiOperation({ summary: '答复咨询 Answer the consultation' })
  answer(
    @TicketId() id: string,
    @Meta() meta: CommandMeta,
    @Body() { text, answeredOn }: AnswerBody,
  ): Promise<TicketAnswer> {
    const on = answeredOn ?? shanghaiDay(meta.at);
    return this.commands.execute(new AnswerConsultationCommand(id, { ...meta, text, answeredOn: on }));
  }
}
