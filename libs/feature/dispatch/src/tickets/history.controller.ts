import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { RecordedEvent } from '@redress/event-store';
import { refuse, shanghaiDay, type Actor } from '@redress/kernel';
import { hasRight } from '@redress/rights';
import { LIMIT_CODES } from '@redress/rulebook';
import {
  CurrentActor,
  DescribeAnswers,
  DescribeContent,
  FittingQuery,
  InvalidRequestError,
  PositionTokens,
  Reader,
  RefusedError,
  stateOf,
  ThingId,
} from '@redress/service';
import {
  explainLimit,
  protectsReporter,
  tickets,
  type Books,
  type RegisteredTicket,
  type Ticket,
} from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';
import { eventsBy, type MomentQuery } from './moment.js';
import type { TicketAnswer } from './ticket-answer.js';
import { viewOf } from './ticket-view.js';
import { withoutReporter } from './without-reporter.js';

/** A ticket at a moment, with the events that made it so. */
interface TicketThen {
  /** As it is now. Who is protected as a reporter now is so in the events before, too. */
  readonly now: Ticket;
  readonly ticket: RegisteredTicket;
  readonly events: readonly RecordedEvent[];
  readonly books: Books;
}

/** Reads tickets from the log alone, now or as they were. */
@ApiTags('dispatch')
@Controller('api/dispatch/tickets/:id')
export class HistoryController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PositionTokens) private readonly tokens: PositionTokens,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'read-ticket',
    summary: '工单现状或任一时刻的状态 The ticket, now or as of any position or time, folded from its events',
  })
  @DescribeAnswers(200, schemas.TicketAnswer)
  async ticket(
    @ThingId() id: string,
    @FittingQuery(schemas.MomentQuery) moment: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<TicketAnswer> {
    const { ticket, events, books } = await this.ticketAt(id, actor, 'read-ticket', moment);
    const { position, envelope } = events.at(-1)!;
    const { revision, occurredAt, recordedAt } = envelope;
    const place = { revision, position: this.tokens.behind(position), occurredAt, recordedAt };
    return { id, ...viewOf(ticket, books.rulebook), ...place };
  }

  @Get('limits/:limit')
  @ApiParam({ name: 'limit', enum: LIMIT_CODES, description: '时限 The limit' })
  @ApiOperation({
    operationId: 'explain-limit',
    summary: '时限的依据 Why a limit of the ticket ends when it does: article, versions, and each day counted or not',
  })
  @DescribeContent(['application/json'])
  async limit(
    @ThingId() id: string,
    @Param('limit') code: string,
    @FittingQuery(schemas.MomentQuery) moment: MomentQuery,
    @CurrentActor() actor: Actor,
  ) {
    const limit = LIMIT_CODES.find((known) => known === code);
    if (limit === undefined)
      throw new InvalidRequestError(
        [{ field: 'limit', code: 'enum', values: { allowed: LIMIT_CODES.join(', ') } }],
        LIMIT_CODES,
      );
    const { ticket, books } = await this.ticketAt(id, actor, 'explain-limit', moment);
    const asOf = moment.at ?? moment.knownAt;
    const explained = explainLimit(ticket, books.rulebook, limit, asOf && shanghaiDay(asOf));
    if (explained === undefined) throw new RefusedError(refuse('not-found-limit', { limit }));
    return { ticket: id, ...explained };
  }

  @Get('events')
  @ApiOperation({
    operationId: 'read-ticket-events',
    summary:
      '工单事件；举报人的引用仅审计员可见 The events of the ticket; personal data is sealed, and the reference of a reporter is null but for auditors',
  })
  @DescribeContent(['application/json'])
  async events(
    @ThingId() id: string,
    @FittingQuery(schemas.MomentQuery) moment: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<{ readonly items: readonly object[] }> {
    const { now, events } = await this.ticketAt(id, actor, 'read-ticket-events', moment);
    const items = events.map(({ position, envelope }) => ({ position: this.tokens.behind(position), ...envelope }));
    return { items: protectsReporter(now) && !hasRight(actor, 'read-ledger-entries') ? withoutReporter(items) : items };
  }

  private async ticketAt(id: string, actor: Actor, read: string, moment: MomentQuery): Promise<TicketThen> {
    const { state: now, events: all, books } = await this.reader.read(tickets, id, actor, read);
    const events = eventsBy(all, moment, this.tokens);
    const ticket = stateOf(tickets, events);
    if (ticket.status !== 'registered') throw new RefusedError(refuse('not-found'));
    return { now, ticket, events, books };
  }
}
