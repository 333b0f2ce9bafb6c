import { Injectable } from '@nestjs/common';
import type { Reading } from '@redress/projections';
import { Projected } from '@redress/service';
import { Between, LessThan, LessThanOrEqual, MoreThan, MoreThanOrEqual, type FindOptionsWhere } from 'typeorm';
import type { BoardQuery } from './board-query.js';
import { BoardRow } from './board-row.js';
import { boardProjection } from './board.projection.js';

/** A page of the board, latest registration first. */
export interface BoardPage {
  readonly items: readonly Omit<BoardRow, 'state' | 'open'>[];
  /** Pass as `cursor` for the next page; null on the last. */
  readonly next: string | null;
}

/** A ticket that a change of rules reaches. */
export type OpenTicket = Pick<BoardRow, 'id' | 'registeredAt'>;

/** The tickets as operators see them in their queues. */
@Injectable()
export class Board extends Projected {
  constructor() {
    super(boardProjection);
  }

  async page(query: BoardQuery, atLeast: number): Promise<Reading<BoardPage>> {
    return this.read(async (tables) => {
      const rows = await tables.find(BoardRow, {
        select: {
          id: true,
          registeredAt: true,
          kind: true,
          channel: true,
          category: true,
          receivedOn: true,
          stage: true,
          handlingStage: true,
          department: true,
          dueOn: true,
          dueLimit: true,
        },
        where: conditions(query),
        order: { registeredAt: 'DESC' },
        take: query.limit + 1,
      });
      const items = rows.slice(0, query.limit);
      return { items, next: rows.length > query.limit ? String(items.at(-1)!.registeredAt) : null };
    }, atLeast);
  }

  /** Open tickets in the order of their registration, from behind a position on. */
  openTickets(after: number, limit: number, atLeast: number): Promise<Reading<readonly OpenTicket[]>> {
    return this.read(
      (tables) =>
        tables.find(BoardRow, {
          select: { id: true, registeredAt: true },
          where: { open: true, registeredAt: MoreThan(after) },
          order: { registeredAt: 'ASC' },
          take: limit,
        }),
      atLeast,
    );
  }

  /** How many tickets are open. */
  countOpen(atLeast: number): Promise<Reading<number>> {
    // With a parameter the index of open tickets is not used.
    return this.read(
      (tables) => tables.createQueryBuilder(BoardRow, 'ticket').where('ticket.open').getCount(),
      atLeast,
    );
  }
}

function conditions(query: BoardQuery): FindOptionsWhere<BoardRow> {
  const { department, stage, handlingStage, kind, channel, category, receivedFrom, receivedTo, dueTo, cursor } = query;
  const equal = { department, stage, handlingStage, kind, channel, category };
  return {
    ...Object.fromEntries(Object.entries(equal).filter(([, value]) => value !== undefined)),
    ...receivedWithin(receivedFrom, receivedTo),
    ...(dueTo === undefined ? {} : { dueOn: LessThanOrEqual(dueTo) }),
    ...(cursor === undefined ? {} : { registeredAt: LessThan(cursor) }),
  };
}

function receivedWithin(from?: string, to?: string): FindOptionsWhere<BoardRow> {
  if (from !== undefined && to !== undefined) return { receivedOn: Between(from, to) };
  if (from !== undefined) return { receivedOn: MoreThanOrEqual(from) };
  return to === undefined ? {} : { receivedOn: LessThanOrEqual(to) };
}
