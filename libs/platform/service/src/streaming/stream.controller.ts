import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type Actor } from '@redress/kernel';
import type { Readable } from 'node:stream';
import { BookShelf } from '../books/book-shelf.js';
import { CurrentActor } from '../commanding/meta.js';
import { mustHaveRight } from '../commanding/rights.js';
import { Needs } from '../edge/route-needs.js';
import { CurrentExchange, type Exchange } from '../http/exchange.js';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { CLOCK } from '../platform/tokens.js';
import { PositionTokens } from '../positions/position-tokens.js';
import { scopeOf, type ReadingScope } from '../reading/reading-scope.js';
import { DescribeContent } from '../routes/describe-answers.js';
import { serviceSchemas as schemas } from '../schemas.generated.js';
import { FittingQuery } from '../schemas/fits.js';
import type { Clock } from '../time/clock.js';
import { ChangeStream } from './change-stream.js';
import type { NewsSource } from './news.js';
import type { StreamQuery } from './stream-query.js';

@ApiTags('platform')
@Controller('api/stream')
export class StreamController {
  constructor(
    @Inject(ChangeStream) private readonly changes: ChangeStream,
    @Inject(BookShelf) private readonly books: BookShelf,
    @Inject(PositionTokens) private readonly tokens: PositionTokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs({ takesLong: true })
  @Header('content-type', 'text/event-stream; charset=utf-8')
  @Header('x-accel-buffering', 'no')
  // A socket kept for another request would hold up the end of the server by 72 s.
  @Header('connection', 'close')
  @ApiOperation({ operationId: 'follow-changes', summary: '变动通知 What changes, as server-sent events' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: '断线前最后收到的 id Where to resume' })
  @DescribeContent(['text/event-stream'], [401, 429, 503])
  async follow(
    @FittingQuery(schemas.StreamQuery) query: StreamQuery,
    @CurrentActor() actor: Actor,
    @CurrentExchange() { request }: Exchange,
  ): Promise<Readable> {
    const topics = query.topics.split(',');
    for (const { right } of this.#sourcesOf(topics)) mustHaveRight(actor, right);
    const resumed = request.headers['last-event-id'];
    const [token, field] = typeof resumed === 'string' ? [resumed, 'Last-Event-ID'] : [query.from, 'from'];
    const from = token === undefined ? undefined : this.tokens.open(token, field!);
    const scopeFor = (right: string): Promise<ReadingScope> => this.#scope(actor, right);
    const listener = { account: actor.account, topics: new Set(topics), scopeFor };
    return (await this.changes.open(listener, from)).body;
  }

  /** The sources of the topics. Throws `InvalidRequestError` for a topic that none has. */
  #sourcesOf(topics: readonly string[]): readonly NewsSource[] {
    const { sources } = this.changes;
    const valid = sources.flatMap((source) => source.topics);
    return topics.map((topic) => {
      const source = sources.find((each) => each.has(topic));
      if (source) return source;
      throw new InvalidRequestError([{ field: 'topics', code: 'enum', values: { allowed: valid.join(', ') } }], valid);
    });
  }

  async #scope(actor: Actor, right: string): Promise<ReadingScope> {
    const { offices } = await this.books.read();
    return scopeOf(actor, right, offices, shanghaiDay(new Date(this.clock.now()).toISOString()));
  }
}
