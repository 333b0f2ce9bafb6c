import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { Meta, TicketAnswer, TicketId, type TicketCommand } from '@redress/service';
import {
  AcceptComplaintCommand,
  AnswerAsOdrUnitCommand,
  OpenMediationCommand,
  ReferToOdrCommand,
  RefuseComplaintCommand,
  SettleMediationCommand,
  TellPartiesCommand,
  TerminateMediationCommand,
  WithdrawComplaintCommand,
} from '../commands.js';
import {
  AcceptanceBody,
  MediationBody,
  NoticeBody,
  OdrAnswerBody,
  OdrReferralBody,
  RefusalBody,
  SettlementBody,
  TerminationBody,
  WithdrawalBody,
} from './bodies.js';

@ApiTags('mediation 投诉办理')
@Controller('api/mediation/tickets/:id')
export class ComplaintsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('acceptance')
  @HttpCode(200)
  @ApiOperation({ summary: '受理投诉并告知 Accept the complaint, with the day it was told' })
  accept(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() body: AcceptanceBody) {
    return this.run(new AcceptComplaintCommand(id, { ...meta, ...decidedAndTold(meta, body) }));
  }

  @Post('refusal')
  @HttpCode(200)
  @ApiOperation({ summary: '不予受理 Refuse on a lawful ground' })
  refuse(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() body: RefusalBody) {
    return this.run(new RefuseComplaintCommand(id, { ...meta, ...decidedAndTold(meta, body), ground: body.ground }));
  }

  @Post('odr-referral')
  @HttpCode(200)
  @ApiOperation({ summary: '转ODR单位协商 Refer to the merchant as an ODR unit' })
  refer(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { unit, referredOn }: OdrReferralBody) {
    return this.run(new ReferToOdrCommand(id, { ...meta, unit, referredOn: referredOn ?? shanghaiDay(meta.at) }));
  }

  @Post('odr-answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'ODR单位答复 Answer of the ODR unit' })
  answer(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { unit, outcome, answeredOn }: OdrAnswerBody) {
    const on = answeredOn ?? shanghaiDay(meta.at);
    return this.run(new AnswerAsOdrUnitCommand(id, { ...meta, unit, outcome, answeredOn: on }));
  }

  @Post('mediation')
  @HttpCode(200)
  @ApiOperation({ summary: '开始调解 Open mediation' })
  open(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { openedOn }: MediationBody) {
    return this.run(new OpenMediationCommand(id, { ...meta, openedOn: openedOn ?? shanghaiDay(meta.at) }));
  }

  @Post('settlement')
  @HttpCode(200)
  @ApiOperation({ summary: '达成调解 Settle' })
  settle(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { settledOn, amount }: SettlementBody) {
    const on = settledOn ?? shanghaiDay(meta.at);
    return this.run(new SettleMediationCommand(id, { ...meta, settledOn: on, amount: amount ?? null }));
  }

  @Post('termination')
  @HttpCode(200)
  @ApiOperation({ summary: '终止调解 Terminate on a lawful ground' })
  terminate(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { ground, decidedOn }: TerminationBody) {
    const on = decidedOn ?? shanghaiDay(meta.at);
    return this.run(new TerminateMediationCommand(id, { ...meta, ground, decidedOn: on }));
  }

  @Post('notice')
  @HttpCode(200)
  @ApiOperation({ summary: '告知双方 Tell both parties' })
  tell(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { toldOn, toldBy }: NoticeBody) {
    return this.run(new TellPartiesCommand(id, { ...meta, toldOn: toldOn ?? shanghaiDay(meta.at), toldBy }));
  }

  @Post('withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: '投诉人撤回 Withdrawn by the complainant' })
  withdraw(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { withdrawnOn }: WithdrawalBody) {
    return this.run(new WithdrawComplaintCommand(id, { ...meta, withdrawnOn: withdrawnOn ?? shanghaiDay(meta.at) }));
  }

  private run(command: TicketCommand<CommandMeta>): Promise<TicketAnswer> {
    return this.commands.execute(command);
  }
}

function decidedAndTold({ at }: CommandMeta, { decidedOn, toldOn, toldBy }: AcceptanceBody) {
  const today = shanghaiDay(at);
  return { decidedOn: decidedOn ?? today, toldOn: toldOn ?? today, toldBy };
}
