import { Inject, Injectable } from '@nestjs/common';
import { inputsAsOf, rank, type CityRate, type Ranking } from '@redress/assessment';
import { periodOf, type Id, type Period } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import type { Reading } from '@redress/projections';
import type { IndicatorCode } from '@redress/rulebook';
import { CLOCK, type Clock } from '@redress/service';
import type { EntityManager } from 'typeorm';
import { AnalyticsTables } from '../analytics-tables.js';
import { FactsRow } from '../projection/facts-row.js';
import { readHistory } from '../projection/history.js';
import { ItemRow } from '../projection/item-row.js';
import { READ_NUMBER } from '../projection/sql.js';
import { readCounts } from '../rankings/read-counted.js';
import { standingOf, todayOf, type Standing } from '../rankings/standing.js';
import { itemAnswer, type ItemAnswer } from './item-answer.js';
import type { NumberQuery } from './number-query.js';

/** Which number of which ranking is asked about. */
export interface NumberQuestion {
  readonly period: Period;
  readonly department: string;
  readonly indicator: IndicatorCode;
}

/** 得分项 A number as the ranking tells it; the dispatch desk's has neither weight nor points. */
export interface NumberTerm extends CityRate {
  readonly weight: number | null;
  readonly points: string | null;
}

/** 指标明细 A number of a ranking and a page of the items that it counts, by the day on which they count, then by ticket. */
export interface NumberAnswer {
  /** 考核期 Name of the period. */
  readonly period: string;
  readonly department: string;
  readonly indicator: IndicatorCode;
  /** 得分项 Null when the scoring of the period does not know the indicator. */
  readonly term: NumberTerm | null;
  /** 工单 Those that aren't counted are told too: they left both sides. */
  readonly items: readonly ItemAnswer[];
  /** 下一页 Pass as `cursor` for the next page; null on the last. */
  readonly next: string | null;
}

/** A page of a number, and where it ended; null on the last. */
export type NumberPage = Omit<NumberAnswer, 'next'> & { readonly place: readonly string[] | null };

/** 工单计入的一项指标 An item of one ticket, with the month that it counts in. */
export interface TicketItem extends Omit<ItemAnswer, 'ticket'> {
  readonly period: string;
  readonly department: string;
  readonly indicator: IndicatorCode;
}

/** 工单计入的指标 The items of one ticket on all days. */
export interface TicketItemsAnswer {
  readonly ticket: Id;
  readonly items: readonly TicketItem[];
}

/** The way from a number down to tickets and their events, and from a ticket up to the numbers that it is part of. */
@Injectable()
export class DrillDown {
  constructor(
    @Inject(AnalyticsTables) private readonly tables: AnalyticsTables,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when the department isn't in the ranking of that period. Throws an `InvalidRequestError` for a day outside it. */
  async number(
    question: NumberQuestion,
    query: NumberQuery,
    place: readonly string[] | null,
    atLeast: number,
  ): Promise<Reading<NumberPage | null>> {
    const { period, department, indicator } = question;
    const standing = standingOf(period, todayOf(this.clock), query.asOf);
    return this.tables.read(
      (tables) =>
        tables.transaction('REPEATABLE READ', async (tx) => {
          if (standing === null) return null;
          const counts = await readCounts(tx, standing);
          const inputs = inputsAsOf(await readHistory(tx), { period, asOf: null, counts, parked: [] });
          const terms = termsOf(rank(inputs), department);
          if (counts.length === 0 || terms === undefined) return null;
          const term = terms.find((candidate) => candidate.indicator === indicator) ?? null;
          const page = await pageOfItems(question, standing, query, place, tx);
          return { period: period.name, department, indicator, term, ...page };
        }),
      atLeast,
    );
  }

  /** Null when there is no such ticket. */
  ticket(ticket: string, atLeast: number): Promise<Reading<TicketItemsAnswer | null>> {
    return this.tables.read(
      (tables) =>
        tables.transaction('REPEATABLE READ', async (tx) => {
          if (!(await tx.existsBy(FactsRow, { ticket }))) return null;
          const rows = await tx.find(ItemRow, {
            where: { ticket },
            order: { day: 'ASC', indicator: 'ASC', round: 'ASC', sequence: 'ASC' },
          });
          return { ticket, items: rows.map(shareOf) };
        }),
      atLeast,
    );
  }
}

/** The terms of a department, or the rates of the dispatch desk, which has no points. */
function termsOf({ departments, dispatchDesk }: Ranking, department: string): readonly NumberTerm[] | undefined {
  if (department === DISPATCH_DESK) return dispatchDesk.map((rate) => ({ ...rate, weight: null, points: null }));
  return departments.find((candidate) => candidate.department === department)?.terms;
}

async function pageOfItems(
  { department, indicator }: NumberQuestion,
  { from, to }: Standing,
  { limit = 50 }: NumberQuery,
  place: readonly string[] | null,
  tx: EntityManager,
) {
  const behind = place ?? [null, null, null, null];
  const wanted = [department, indicator, from, to, ...behind, limit + 1];
  const rows = (await tx.query(READ_NUMBER, wanted)) as ItemRow[];
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(itemAnswer), place: rows.length > limit && last !== undefined ? placeOf(last) : null };
}

function placeOf({ day, ticket, round, sequence }: ItemRow): readonly string[] {
  return [day, ticket, String(round), String(sequence)];
}

function shareOf(row: ItemRow): TicketItem {
  const { day, department, indicator } = row;
  const { ticket: _, ...answer } = itemAnswer(row);
  return { period: periodOf(day, 'month').name, department, indicator, ...answer };
}
