import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { CommandBody, Meta, TicketAnswer, TicketId, type TicketCommand } from '@redress/service';
import {
  ArbitrationBody,
  AssignmentBody,
  ConclusionBody,
  ReopeningBody,
  ReturnBody,
  SendingBackBody,
} from './bodies.js';
import {
  ArbitrateReturnCommand,
  ArchiveTicketCommand,
  AssignTicketCommand,
  ConcludeTicketCommand,
  ReopenTicketCommand,
  ReturnTicketCommand,
  SendTicketBackCommand,
  SignForTicketCommand,
  SignOffTicketCommand,
} from './commands.js';

@ApiTags('dispatch 派单')
@Controller('api/dispatch/tickets/:id')
export class DispatchTicketsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('assignment')
  @HttpCode(200)
  @ApiOperation({ summary: '派单给承办部门 Assign to a department' })
  assign(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { department }: AssignmentBody) {
    return this.run(new AssignTicketCommand(id, { ...meta, department, by: 'dispatcher', rule: null }));
  }

  @Post('signing')
  @HttpCode(200)
  @ApiOperation({ summary: '签收 Sign for the ticket' })
  signFor(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() _: CommandBody) {
    return this.run(new SignForTicketCommand(id, meta));
  }

  @Post('return')
  @HttpCode(200)
  @ApiOperation({ summary: '退单 Return with a reason' })
  return(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { reason }: ReturnBody) {
    return this.run(new ReturnTicketCommand(id, { ...meta, reason }));
  }

  @Post('arbitration')
  @HttpCode(200)
  @ApiOperation({ summary: '退单仲裁 Decide on a return' })
  arbitrate(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { outcome, reassignTo }: ArbitrationBody) {
    return this.run(new ArbitrateReturnCommand(id, { ...meta, outcome, reassignTo: reassignTo ?? null }));
  }

  @Post('sign-off')
  @HttpCode(200)
  @ApiOperation({ summary: '领导签字 Sign off' })
  signOff(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() _: CommandBody) {
    return this.run(new SignOffTicketCommand(id, meta));
  }

  @Post('sending-back')
  @HttpCode(200)
  @ApiOperation({ summary: '退回完善 Send back with findings' })
  sendBack(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { findings }: SendingBackBody) {
    return this.run(new SendTicketBackCommand(id, { ...meta, findings }));
  }

  @Post('conclusion')
  @HttpCode(200)
  @ApiOperation({ summary: '办结 Conclude what was signed off; the platform normally does it' })
  conclude(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { on }: ConclusionBody) {
    return this.run(new ConcludeTicketCommand(id, { ...meta, on: on ?? shanghaiDay(meta.at) }));
  }

  @Post('reopening')
  @HttpCode(200)
  @ApiOperation({ summary: '重办 Open again' })
  reopen(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { reason }: ReopeningBody) {
    return this.run(new ReopenTicketCommand(id, { ...meta, reason }));
  }

  @Post('archiving')
  @HttpCode(200)
  @ApiOperation({ summary: '归档 Archive what was followed up' })
  archive(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() _: CommandBody) {
    return this.run(new ArchiveTicketCommand(id, meta));
  }

  private run(command: TicketCommand<CommandMeta>): Promise<TicketAnswer> {
    return this.commands.execute(command);
  }
}
