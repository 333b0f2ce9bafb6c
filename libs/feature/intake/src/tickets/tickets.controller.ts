import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { Meta, TicketAnswer, TicketId } from '@redress/service';
import { ClassificationBody, FollowUpBody } from './bodies.js';
import { ClassifyTicketCommand, FollowUpTicketCommand } from './commands.js';

@ApiTags('intake 来件')
@Controller('api/intake/tickets/:id')
export class IntakeTicketsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('classification')
  @HttpCode(200)
  @ApiOperation({ summary: '确定类别 Classify, or correct the classification before assignment' })
  classify(
    @TicketId() id: string,
    @Meta() meta: CommandMeta,
    @Body() { category, complex }: ClassificationBody,
  ): Promise<TicketAnswer> {
    return this.commands.execute(
      new ClassifyTicketCommand(id, { ...meta, category, complex, by: 'operator', rule: null }),
    );
  }

  @Post('follow-ups')
  @HttpCode(200)
  @ApiOperation({ summary: '回访 Record what the citizen said when asked' })
  followUp(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() body: FollowUpBody): Promise<TicketAnswer> {
    const { on = shanghaiDay(meta.at), reached, resolved = null, satisfaction = null } = body;
    return this.commands.execute(new FollowUpTicketCommand(id, { ...meta, on, reached, resolved, satisfaction }));
  }
}
