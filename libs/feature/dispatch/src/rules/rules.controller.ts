import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, type CommandMeta } from '@redress/kernel';
import { CLOCK, Meta, RefusedError, type Clock } from '@redress/service';
import { ApprovalBody, CalendarYearBody, ProposalBody, RecalculationBody, RuleSetIdParam } from './bodies.js';
import { RecalculateOpenTickets, type RecalculatedBatch, type RecalculationProgress } from './recalculation.js';
import { ApproveRuleSetCommand, ProposeRuleSetCommand, PublishCalendarYearCommand } from './rules-commands.js';
import { Rules, type ListedRules } from './rules.js';

@ApiTags('dispatch 规则手册')
@Controller('api/dispatch/rules')
export class RulesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly rules: Rules,
    private readonly recalculation: RecalculateOpenTickets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '规则集与日历 The rule sets in force and proposed, and the calendar' })
  list(): Promise<ListedRules> {
    return this.rules.list();
  }

  @Post('rule-sets')
  @HttpCode(200)
  @ApiOperation({ summary: '提出规则集（管理员） Propose a rule set (administrator)' })
  async propose(
    @Meta() meta: CommandMeta,
    @Body() { ruleSet, openTickets = 'keep' }: ProposalBody,
  ): Promise<ListedRules> {
    await this.commands.execute(new ProposeRuleSetCommand({ ...this.now(meta), document: ruleSet, openTickets }));
    return this.rules.list();
  }

  @Post('rule-sets/:id/approval')
  @HttpCode(200)
  @ApiOperation({
    summary: '批准规则集，两人批准即公布 Approve; the second approval publishes (leader, administrator)',
  })
  async approve(
    @Meta() meta: CommandMeta,
    @Param() { id }: RuleSetIdParam,
    @Body() { digest }: ApprovalBody,
  ): Promise<ListedRules> {
    await this.commands.execute(new ApproveRuleSetCommand({ ...this.now(meta), id, digest }));
    return this.rules.list();
  }

  @Post('calendar-years')
  @HttpCode(200)
  @ApiOperation({ summary: '公布或变更年度节假日（管理员） Publish or change the holidays of a year (administrator)' })
  async publishYear(@Meta() meta: CommandMeta, @Body() { year }: CalendarYearBody): Promise<ListedRules> {
    await this.commands.execute(new PublishCalendarYearCommand({ ...this.now(meta), document: year }));
    return this.rules.list();
  }

  @Get('recalculation')
  @ApiOperation({
    summary: '未办结工单数与自动重算进度 How many tickets are open, and how far the recalculation after a change is',
  })
  async recalculations(): Promise<{ open: number; latest: RecalculationProgress | null }> {
    return { open: await this.recalculation.open(), latest: this.recalculation.latest };
  }

  @Post('recalculation')
  @HttpCode(200)
  @ApiOperation({
    summary: '按现行规则重算未办结工单，一批 Take a batch of open tickets over to the present rules (administrator)',
  })
  recalculate(@Meta() meta: CommandMeta, @Body() { after, limit }: RecalculationBody): Promise<RecalculatedBatch> {
    if (meta.actor.role !== 'administrator')
      throw new RefusedError(
        refuse('administrator-only', '须由管理员操作。 Only an administrator may do this.', ['administrator']),
      );
    return this.recalculation.batch(after, limit, this.now(meta));
  }

  /** Rules change when it is said that they do: a claimed earlier time would let them reach back. */
  private now(meta: CommandMeta): CommandMeta {
    return { ...meta, at: new Date(this.clock.now()).toISOString() };
  }
}
