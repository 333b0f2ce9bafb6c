import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, CommandMeta } from '@redress/kernel';
import {
  BookShelf,
  CurrentActor,
  DescribeAnswers,
  JsonBody,
  Meta,
  mustHaveRight,
  Needs,
  PositionTokens,
  Turnstile,
} from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';
import { RecalculateOpenTickets } from './recalculation.js';
import type { RecalculatedBatchAnswer, RecalculationAnswer, RecalculationBody, RulesAnswer } from './rules-answer.js';
import { listRules } from './rules.js';

const WHOLE_BATCH = 5_000;
/** Two batches at once would only wait for each other's tickets. */
const recalculations = new Turnstile({ atOnce: 1, waiting: 4 });

@ApiTags('dispatch')
@Controller('api/dispatch/rules')
export class RulesController {
  constructor(
    @Inject(BookShelf) private readonly books: BookShelf,
    @Inject(PositionTokens) private readonly tokens: PositionTokens,
    private readonly recalculation: RecalculateOpenTickets,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'read-rules', summary: '规则集与日历 The rule sets in force, and the calendar' })
  @DescribeAnswers(200, schemas.RulesAnswer)
  async list(@CurrentActor() actor: Actor): Promise<RulesAnswer> {
    mustHaveRight(actor, 'read-rules');
    return listRules((await this.books.readNow()).rulebook);
  }

  @Get('recalculation')
  @ApiOperation({
    operationId: 'read-recalculation',
    summary: '未办结工单数与自动重算进度 How many tickets are open, and how far the recalculation after a change is',
  })
  @DescribeAnswers(200, schemas.RecalculationAnswer)
  async progress(@CurrentActor() actor: Actor): Promise<RecalculationAnswer> {
    mustHaveRight(actor, 'recalculate');
    return { open: await this.recalculation.open(), latest: this.recalculation.latest };
  }

  @Post('recalculation')
  @HttpCode(200)
  @Needs({ takesLong: true })
  @ApiOperation({
    operationId: 'recalculate',
    summary: '按现行规则重算未办结工单，一批 Take a batch of open tickets over to the present rules',
  })
  @DescribeAnswers(200, schemas.RecalculatedBatchAnswer, 429)
  async recalculate(
    @Meta() meta: CommandMeta,
    @JsonBody(schemas.RecalculationBody) { after, limit = WHOLE_BATCH }: RecalculationBody,
  ): Promise<RecalculatedBatchAnswer> {
    mustHaveRight(meta.actor, 'recalculate');
    const from = after === undefined ? -1 : this.tokens.open(after, 'after');
    const { next, ...done } = await recalculations.pass(() => this.recalculation.batch(from, limit, meta));
    return { ...done, next: next === null ? null : this.tokens.seal(next) };
  }
}
