import { Controller, Get, NotFoundException, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { shanghaiDay } from '@redress/kernel';
import { LIMIT_CODES, type LimitCode } from '@redress/rulebook';
import { TicketId } from '@redress/service';
import { explainLimit, runningLimits } from '@redress/ticket';
import { LimitParam } from './limit-param.js';
import { MomentQuery } from './moment-query.js';
import { TicketHistory, type TicketThen } from './ticket-history.js';

@ApiTags('dispatch 工单')
@Controller('api/dispatch/tickets/:id')
export class HistoryController {
  constructor(private readonly history: TicketHistory) {}

  @Get()
  @ApiOperation({
    summary: '工单现状或任一时刻的状态 The ticket, now or as of any position or time, folded from its events',
  })
  async ticket(@TicketId() id: string, @Query() moment: MomentQuery) {
    const { ticket, events } = await this.existing(id, moment);
    if (ticket.status === 'unregistered') throw nothing();
    const last = events.at(-1)!;
    const asOf = {
      revision: last.envelope.revision,
      position: last.position + 1,
      occurredAt: last.envelope.occurredAt,
      recordedAt: last.envelope.recordedAt,
    };
    return { id, ...ticket, limits: runningLimits(ticket), ...asOf };
  }

  @Get('limits/:limit')
  @ApiParam({ name: 'limit', enum: LIMIT_CODES, description: '时限 The limit' })
  @ApiOperation({
    summary: '时限的依据 Why a limit of the ticket ends when it does: article, versions, and each day counted or not',
  })
  async limit(@TicketId() id: string, @LimitParam() limit: LimitCode, @Query() moment: MomentQuery) {
    const { ticket } = await this.existing(id, moment);
    if (ticket.status === 'unregistered') throw nothing();
    const then = moment.at ?? moment.knownAt;
    const explained = explainLimit(ticket, limit, then && shanghaiDay(then));
    if (explained === undefined)
      throw new NotFoundException(
        '该工单没有此时限，或尚未起算。 The ticket has no such limit, or it has not started.',
      );
    return { ticket: id, ...explained };
  }

  @Get('events')
  @ApiOperation({ summary: '工单事件 The events of the ticket; personal data is sealed' })
  async events(@TicketId() id: string, @Query() moment: MomentQuery) {
    const { events } = await this.existing(id, moment);
    return { items: events.map(({ position, envelope }) => ({ position, ...envelope })) };
  }

  private async existing(id: string, moment: MomentQuery): Promise<TicketThen> {
    const then = await this.history.read(id, moment);
    if (then.events.length === 0) throw nothing();
    return then;
  }
}

function nothing(): NotFoundException {
  return new NotFoundException(
    '没有这张工单，或当时尚未登记。 There is no such ticket, or there was none at that moment.',
  );
}
