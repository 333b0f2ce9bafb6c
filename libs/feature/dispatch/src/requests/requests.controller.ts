import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, shanghaiDay, type Actor } from '@redress/kernel';
import { requests, rightOf, type Request } from '@redress/requests';
import {
  BookShelf,
  CLOCK,
  CurrentActor,
  CursorTokens,
  DescribeAnswers,
  FittingQuery,
  Fresh,
  Reader,
  RefusedError,
  ThingId,
  type Clock,
  type ReadRequest,
} from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';
import type { RequestListAnswer, RequestListQuery } from './list/request-list.js';
import { requestScopeOf } from './list/request-scope.js';
import { Requests } from './list/requests.js';
import { requestAnswer, type RequestAnswer } from './request-answer.js';

@ApiTags('dispatch')
@Controller('api/dispatch/requests')
export class RequestsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Requests) private readonly requests: Requests,
    @Inject(BookShelf) private readonly books: BookShelf,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CursorTokens) private readonly cursors: CursorTokens,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'list-requests',
    summary: '请示列表 What waits for a decision, and what became of the rest',
  })
  @DescribeAnswers(200, schemas.RequestListAnswer)
  async list(
    @FittingQuery(schemas.RequestListQuery) query: RequestListQuery,
    @CurrentActor() actor: Actor,
    @Fresh() request: ReadRequest,
  ): Promise<RequestListAnswer> {
    const { cursor, limit: _limit, atLeast: _atLeast, ...filter } = query;
    const context = { list: 'requests', actor, filter };
    const today = shanghaiDay(new Date(this.clock.now()).toISOString());
    const scope = requestScopeOf(actor, (await this.books.read()).offices, today);
    const place = cursor === undefined ? null : this.cursors.open(cursor, context);
    const { items, place: end } = request.answer(await this.requests.list(scope, query, place, request.atLeast));
    return {
      items: items.map(({ id, state }) => requestAnswer(id, state)),
      next: end && this.cursors.seal(end, context),
    };
  }

  @Get(':id')
  @ApiOperation({ operationId: 'read-request', summary: '查看申请 What was asked for, and what became of it' })
  @DescribeAnswers(200, schemas.RequestAnswer)
  async read(@ThingId() id: string, @CurrentActor() actor: Actor): Promise<RequestAnswer> {
    const { state } = await this.reader.read(requests, id, actor, 'read-requests', readRight, 'read-proposals');
    if (state.status === 'unmade') throw new RefusedError(refuse('not-found'));
    return requestAnswer(id, state);
  }
}

/** Proposals of administrators are read by those who propose or decide them, requests on tickets within the office. */
function readRight(request: Request): string {
  return request.status !== 'unmade' && rightOf('make-request', request.kind).startsWith('propose')
    ? 'read-proposals'
    : 'read-requests';
}
