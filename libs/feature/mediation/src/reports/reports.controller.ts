import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { Meta, TicketAnswer, TicketId, type TicketCommand } from '@redress/service';
import {
  DecideCaseCommand,
  DeclineToFileReportCommand,
  ExtendCaseDecisionCommand,
  ExtendVerificationCommand,
  FileReportCommand,
  JoinNewFactsCommand,
  TellReporterCommand,
} from '../commands.js';
import { NoticeBody } from '../complaints/bodies.js';
import { CaseDecisionBody, ExtensionBody, FilingBody, NewFactsBody, NonFilingBody } from './bodies.js';

@ApiTags('mediation 举报核查')
@Controller('api/mediation/tickets/:id')
export class ReportsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('verification-extension')
  @HttpCode(200)
  @ApiOperation({ summary: '批准延长核查 Approve fifteen more working days (leader)' })
  extend(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { approvedOn }: ExtensionBody) {
    return this.run(new ExtendVerificationCommand(id, { ...meta, approvedOn: approvedOn ?? shanghaiDay(meta.at) }));
  }

  @Post('filing')
  @HttpCode(200)
  @ApiOperation({ summary: '立案 File as a case' })
  file(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { caseNumber, decidedOn }: FilingBody) {
    const on = decidedOn ?? shanghaiDay(meta.at);
    return this.run(new FileReportCommand(id, { ...meta, caseNumber, decidedOn: on }));
  }

  @Post('non-filing')
  @HttpCode(200)
  @ApiOperation({ summary: '不予立案 Do not file, with a reason' })
  decline(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { reason, decidedOn }: NonFilingBody) {
    const on = decidedOn ?? shanghaiDay(meta.at);
    return this.run(new DeclineToFileReportCommand(id, { ...meta, reason, decidedOn: on }));
  }

  @Post('new-facts')
  @HttpCode(200)
  @ApiOperation({ summary: '并入新的事实，重新计算期限 Join new facts; the time to verify begins anew' })
  join(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { receivedOn, from }: NewFactsBody) {
    const on = receivedOn ?? shanghaiDay(meta.at);
    return this.run(new JoinNewFactsCommand(id, { ...meta, receivedOn: on, from: from ?? null }));
  }

  @Post('case-extension')
  @HttpCode(200)
  @ApiOperation({ summary: '批准延长办案 Approve thirty more days for the case (leader)' })
  extendCase(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { approvedOn }: ExtensionBody) {
    return this.run(new ExtendCaseDecisionCommand(id, { ...meta, approvedOn: approvedOn ?? shanghaiDay(meta.at) }));
  }

  @Post('case-decision')
  @HttpCode(200)
  @ApiOperation({ summary: '作出处理决定 Decide the case' })
  decide(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { decidedOn }: CaseDecisionBody) {
    return this.run(new DecideCaseCommand(id, { ...meta, decidedOn: decidedOn ?? shanghaiDay(meta.at) }));
  }

  @Post('reporter-notice')
  @HttpCode(200)
  @ApiOperation({ summary: '告知实名举报人 Tell a real-name reporter' })
  tell(@TicketId() id: string, @Meta() meta: CommandMeta, @Body() { toldOn, toldBy }: NoticeBody) {
    return this.run(new TellReporterCommand(id, { ...meta, toldOn: toldOn ?? shanghaiDay(meta.at), toldBy }));
  }

  private run(command: TicketCommand<CommandMeta>): Promise<TicketAnswer> {
    return this.commands.execute(command);
  }
}
