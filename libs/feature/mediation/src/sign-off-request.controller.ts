import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandMeta } from '@redress/kernel';
import { CommandBody, Meta, TicketAnswer, TicketId } from '@redress/service';
import { RequestSignOffCommand } from './commands.js';

@ApiTags('mediation 送签')
@Controller('api/mediation/tickets/:id')
export class SignOffRequestController {
  constructor(private readonly commands: CommandBus) {}

  @Post('sign-off-request')
  @HttpCode(200)
  @ApiOperation({ summary: '送领导签字 Ask the leader to sign' })
  request(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() _: CommandBody): Promise<TicketAnswer> {
    return this.commands.execute(new RequestSignOffCommand(id, meta));
  }
}
