import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type Actor, type CommandMeta } from '@redress/kernel';
import { heldPostsOn } from '@redress/people';
import {
  CLOCK,
  CurrentActor,
  CursorTokens,
  DescribeAnswers,
  FittingQuery,
  Fresh,
  JsonBody,
  Meta,
  mustHaveRight,
  PositionTokens,
  type ActAnswer,
  type Clock,
  type ReadRequest,
} from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';
import { EnterStaff } from './enter-staff.js';
import type {
  AccountListAnswer,
  AccountListQuery,
  HeldPostsAnswer,
  PeopleDayQuery,
  StaffListAnswer,
  StaffListQuery,
} from './register/people-answer.js';
import { Register } from './register/register.js';
import { StaffNames } from './register/staff-names.js';
import type { StaffBody } from './staff-body.js';

/** Colleagues, their accounts, and who holds which post. */
@ApiTags('dispatch')
@Controller('api/dispatch')
export class PeopleController {
  constructor(
    private readonly entering: EnterStaff,
    private readonly register: Register,
    private readonly names: StaffNames,
    @Inject(CursorTokens) private readonly cursors: CursorTokens,
    @Inject(PositionTokens) private readonly tokens: PositionTokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('staff')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'enter-staff',
    summary: '录入人员，入册须另行提出并经批准 Enter a colleague; that they are added is proposed and approved',
  })
  @DescribeAnswers()
  async enter(@Meta() meta: CommandMeta, @JsonBody(schemas.StaffBody) body: StaffBody): Promise<ActAnswer> {
    const { id, revision, position, repeated } = await this.entering.enter(body, meta);
    return { id, revision, position: this.tokens.behind(position), repeated };
  }

  @Get('staff')
  @ApiOperation({ operationId: 'read-staff', summary: '人员名册 The register of colleagues, page by page' })
  @DescribeAnswers(200, schemas.StaffListAnswer)
  async staff(
    @FittingQuery(schemas.StaffListQuery) { cursor, limit = 50 }: StaffListQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<StaffListAnswer> {
    mustHaveRight(actor, 'read-staff');
    const context = { list: 'staff', actor, filter: {} };
    const from = cursor === undefined ? 0 : Number(this.cursors.open(cursor, context)[0]);
    const { staff } = request.answer(await this.register.people(request.atLeast));
    const next = from + limit;
    return {
      items: await this.names.open(staff.slice(from, next), actor),
      next: next < staff.length ? this.cursors.seal([String(next)], context) : null,
    };
  }

  @Get('accounts')
  @ApiOperation({ operationId: 'read-accounts', summary: '账号及其岗位 The accounts with their posts' })
  @DescribeAnswers(200, schemas.AccountListAnswer)
  async accounts(
    @FittingQuery(schemas.AccountListQuery) _: AccountListQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<AccountListAnswer> {
    mustHaveRight(actor, 'read-accounts');
    return { items: request.answer(await this.register.people(request.atLeast)).accounts };
  }

  @Get('posts')
  @ApiOperation({ operationId: 'read-held-posts', summary: '当日在岗 Who holds which post on a day' })
  @DescribeAnswers(200, schemas.HeldPostsAnswer)
  async posts(
    @FittingQuery(schemas.PeopleDayQuery) { on = this.today() }: PeopleDayQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<HeldPostsAnswer> {
    mustHaveRight(actor, 'read-accounts');
    const { accounts } = request.answer(await this.register.people(request.atLeast));
    return { on, items: heldPostsOn(accounts, on) };
  }

  private today(): string {
    return shanghaiDay(new Date(this.clock.now()).toISOString());
  }
}
