import { Injectable } from '@nestjs/common';
import type { Question, ScoreTerm } from '@redress/assessment';
import type { Reading } from '@redress/projections';
import { MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { AnalyticsTables } from '../analytics-tables.js';
import { FactsRow } from '../projection/facts-row.js';
import { ItemRow } from '../projection/item-row.js';
import { ScoreRow } from '../projection/score-row.js';
import { itemAnswer, type ItemAnswer } from './item-answer.js';
import type { ItemsQuery } from './items-query.js';

/** A number of a ranking and a page of the items that it counts, by ticket. */
export interface ExplainedNumber extends Question {
  readonly term: ScoreTerm | null;
  /** Those that aren't counted are told too: they left both sides. */
  readonly items: readonly ItemAnswer[];
  /** Pass as `cursor` for the next page; null on the last. */
  readonly next: string | null;
}

/** The items of one ticket in all months. */
export interface TicketShare {
  readonly ticket: string;
  readonly items: readonly (Question & Omit<ItemAnswer, 'ticket'>)[];
}

/** The way from a number down to tickets and their events, and from a ticket up to the numbers that it is part of. */
@Injectable()
export class DrillDown {
  constructor(private readonly tables: AnalyticsTables) {}

  /** Null when the department isn't in the ranking of that month. */
  number(question: Question, query: ItemsQuery, atLeast: number): Promise<Reading<ExplainedNumber | null>> {
    const { period, department, indicator } = question;
    return this.tables.read(
      (tables) =>
        tables.transaction('REPEATABLE READ', async (tx) => {
          const line = await tx.findOneBy(ScoreRow, { period, department });
          if (line === null) return null;
          const term = line.terms.find((candidate) => candidate.indicator === indicator) ?? null;
          return { ...question, term, ...(await pageOfItems(question, query, tx)) };
        }),
      atLeast,
    );
  }

  /** Null when there is no such ticket. */
  ticket(ticket: string, atLeast: number): Promise<Reading<TicketShare | null>> {
    return this.tables.read(
      (tables) =>
        tables.transaction('REPEATABLE READ', async (tx) => {
          if (!(await tx.existsBy(FactsRow, { ticket }))) return null;
          const rows = await tx.find(ItemRow, {
            where: { ticket },
            order: { period: 'ASC', indicator: 'ASC', sequence: 'ASC' },
          });
          return { ticket, items: rows.map(shareOf) };
        }),
      atLeast,
    );
  }
}

async function pageOfItems(question: Question, { limit, cursor }: ItemsQuery, tx: EntityManager) {
  const rows = await tx.find(ItemRow, {
    where: behind(question, cursor),
    order: { ticket: 'ASC', sequence: 'ASC' },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last !== undefined ? `${last.ticket}.${last.sequence}` : null;
  return { items: page.map(itemAnswer), next };
}

function behind({ period, department, indicator }: Question, cursor?: string): FindOptionsWhere<ItemRow>[] {
  const number = { period, department, indicator };
  if (cursor === undefined) return [number];
  const [ticket, sequence] = cursor.split('.') as [string, string];
  return [
    { ...number, ticket: MoreThan(ticket) },
    { ...number, ticket, sequence: MoreThan(Number(sequence)) },
  ];
}

function shareOf(row: ItemRow): TicketShare['items'][number] {
  const { period, department, indicator } = row;
  const { ticket: _, ...answer } = itemAnswer(row);
  return { period, department, indicator, ...answer };
}
