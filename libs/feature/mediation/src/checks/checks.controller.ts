import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { Meta, TicketAnswer, TicketId, type TicketCommand } from '@redress/service';
import {
  ExtendLeadVerificationCommand,
  NoteLeadCommand,
  RecordSupervisoryCheckCommand,
  RequestIdentityCommand,
  VerifyIdentityCommand,
  VerifyLeadCommand,
} from '../commands.js';
import { DayBody, LeadDecisionBody, SupervisoryCheckBody } from './bodies.js';

/** What is checked beside a complaint: who complains, and what the merchant did. */
@ApiTags('mediation 核验')
@Controller('api/mediation/tickets/:id')
export class ChecksController {
  constructor(private readonly commands: CommandBus) {}

  @Post('identity-request')
  @HttpCode(200)
  @ApiOperation({ summary: '要求核验身份 Ask the complainant for proof of identity' })
  requestIdentity(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { on }: DayBody) {
    return this.run(new RequestIdentityCommand(id, { ...meta, requestedOn: on ?? shanghaiDay(meta.at) }));
  }

  @Post('identity-verification')
  @HttpCode(200)
  @ApiOperation({ summary: '身份已核验 The complainant has proved who they are' })
  verifyIdentity(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { on }: DayBody) {
    return this.run(new VerifyIdentityCommand(id, { ...meta, verifiedOn: on ?? shanghaiDay(meta.at) }));
  }

  @Post('supervisory-check')
  @HttpCode(200)
  @ApiOperation({ summary: '先监管：记录监督检查 Record the supervisory check that comes before mediation' })
  supervise(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { on, leadFound }: SupervisoryCheckBody) {
    const checkedOn = on ?? shanghaiDay(meta.at);
    return this.run(new RecordSupervisoryCheckCommand(id, { ...meta, checkedOn, leadFound }));
  }

  @Post('lead')
  @HttpCode(200)
  @ApiOperation({ summary: '调解中发现线索 Note a suspected breach of law found while mediating' })
  noteLead(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { on }: DayBody) {
    return this.run(new NoteLeadCommand(id, { ...meta, discoveredOn: on ?? shanghaiDay(meta.at) }));
  }

  @Post('lead-extension')
  @HttpCode(200)
  @ApiOperation({ summary: '批准延长线索核查 Approve fifteen more working days for the lead (leader)' })
  extendLead(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { on }: DayBody) {
    return this.run(new ExtendLeadVerificationCommand(id, { ...meta, approvedOn: on ?? shanghaiDay(meta.at) }));
  }

  @Post('lead-decision')
  @HttpCode(200)
  @ApiOperation({ summary: '线索核查结论 Decide whether the lead is filed as a case' })
  verifyLead(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { on, outcome }: LeadDecisionBody) {
    return this.run(new VerifyLeadCommand(id, { ...meta, decidedOn: on ?? shanghaiDay(meta.at), outcome }));
  }

  private run(command: TicketCommand<CommandMeta>): Promise<TicketAnswer> {
    return this.commands.execute(command);
  }
}
