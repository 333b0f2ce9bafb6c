import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@redress/kernel';
import type { Reading } from '@redress/projections';
import type { LimitCode } from '@redress/rulebook';
import { Projected, type ReadingScope } from '@redress/service';
import type { ClockListQuery, ListedClock } from './lists/clock-list.js';
import type { CountedClocks, CountListQuery } from './lists/count-list.js';
import { listClocks } from './lists/list-clocks.js';
import { listCounts } from './lists/list-counts.js';
import { listTickets, type Page } from './lists/list-tickets.js';
import type { ListedTicket, TicketListQuery } from './lists/ticket-list.js';
import type { ChangedTicket } from './changes/changed-ticket.js';
import { queueProjection } from './projection/queue.projection.js';
import { sql } from './projection/sql.js';

const CHANGED_TICKETS = sql('changed-tickets');
const OPEN_TICKETS = sql('open-tickets');
const OVERDUE = sql('overdue');
const WAITS_OVER = sql('waits-over');

/** A ticket that a change of rules reaches. */
export interface OpenTicket {
  readonly id: string;
  readonly registeredAt: number;
}

/** The tickets, their clocks and the numbers of these, as screens read them. */
@Injectable()
export class Queue extends Projected {
  constructor() {
    super(queueProjection);
  }

  tickets(
    scope: ReadingScope,
    query: TicketListQuery,
    today: LocalDate,
    place: readonly string[] | null,
    atLeast: number,
  ): Promise<Reading<Page<ListedTicket> & { readonly total: number }>> {
    return this.read((tables) => listTickets(tables, scope, query, today, place), atLeast);
  }

  clocks(
    scope: ReadingScope,
    query: ClockListQuery,
    place: readonly string[] | null,
    atLeast: number,
  ): Promise<Reading<Page<ListedClock>>> {
    return this.read((tables) => listClocks(tables, scope, query, place), atLeast);
  }

  counts(
    scope: ReadingScope,
    query: CountListQuery,
    from: LocalDate,
    to: LocalDate,
    atLeast: number,
  ): Promise<Reading<readonly CountedClocks[]>> {
    return this.read((tables) => listCounts(tables, scope, query, from, to), atLeast);
  }

  /** Where tickets are, and whose they were. */
  changed(ids: readonly string[], atLeast: number): Promise<Reading<readonly ChangedTicket[]>> {
    return this.read((tables) => tables.query<ChangedTicket[]>(CHANGED_TICKETS, [ids]), atLeast);
  }

  /** Open tickets in the order of their registration, from behind a position on. */
  openTickets(after: number, limit: number, atLeast: number): Promise<Reading<readonly OpenTicket[]>> {
    return this.read((tables) => tables.query<OpenTicket[]>(OPEN_TICKETS, [after, limit]), atLeast);
  }

  /** Tickets of which a limit ended before a day and still waits. */
  overdue(limit: LimitCode, day: LocalDate, atLeast: number): Promise<Reading<readonly Pick<OpenTicket, 'id'>[]>> {
    return this.read((tables) => tables.query<OpenTicket[]>(OVERDUE, [limit, day]), atLeast);
  }

  /** Tickets whose wait for the citizen ended before a day. */
  waitsOver(day: LocalDate, atLeast: number): Promise<Reading<readonly { readonly id: string }[]>> {
    return this.read((tables) => tables.query<{ readonly id: string }[]>(WAITS_OVER, [day]), atLeast);
  }

  /** How many tickets are open. */
  countOpen(atLeast = 0): Promise<Reading<number>> {
    return this.read(async (tables) => {
      const [{ number }] = await tables.query<[{ number: number }]>(
        'SELECT count(*)::integer AS number FROM tickets WHERE open',
      );
      return number;
    }, atLeast);
  }
}
