import { Injectable } from '@nestjs/common';
import { cityRates, digestsOf, type RankedDepartment, type Ranking } from '@redress/assessment';
import type { Period } from '@redress/kernel';
import { readRulebook, type Reading } from '@redress/projections';
import { scoringFor, type ScoringRules } from '@redress/rulebook';
import { LessThanOrEqual } from 'typeorm';
import { AnalyticsTables } from '../analytics-tables.js';
import { ScoreRow } from '../projection/score-row.js';
import { TallyRow } from '../projection/tally-row.js';

/** A month that has a ranking, and who leads it. */
export interface RankedPeriod {
  readonly period: Period;
  /** How many departments are ranked. */
  readonly departments: number;
  /** Several when they share the first rank; none when nobody has a score. */
  readonly best: readonly Pick<RankedDepartment, 'department' | 'name' | 'score'>[];
}

/** Rankings as they are stored: nothing is computed anew but the sums over the city. */
@Injectable()
export class Rankings {
  constructor(private readonly tables: AnalyticsTables) {}

  /** Latest month first. */
  periods(atLeast: number): Promise<Reading<readonly RankedPeriod[]>> {
    return this.tables.read(async (tables) => {
      const rows = await tables.find(ScoreRow, {
        select: { period: true, department: true, name: true, rank: true, score: true },
        order: { period: 'DESC', department: 'ASC' },
      });
      const periods = new Map<Period, ScoreRow[]>();
      for (const row of rows) periods.set(row.period, [...(periods.get(row.period) ?? []), row]);
      return [...periods].map(([period, lines]) => ({
        period,
        departments: lines.length,
        best: lines
          .filter(({ rank }) => rank === 1)
          .map(({ department, name, score }) => ({ department, name, score })),
      }));
    }, atLeast);
  }

  /** The ranking of the latest month up to this one; null when there is none. Later months hold only what is not yet due. */
  async latest(until: Period): Promise<Ranking | null> {
    const { value: row } = await this.tables.read((tables) =>
      tables.findOne(ScoreRow, {
        select: { period: true },
        where: { period: LessThanOrEqual(until) },
        order: { period: 'DESC' },
      }),
    );
    return row === null ? null : (await this.ranking(row.period, 0)).value;
  }

  /** Null when nothing counts in the month. Scores and tallies come from one moment, or the city would not fit. */
  ranking(period: Period, atLeast: number): Promise<Reading<Ranking | null>> {
    return this.tables.read(
      (tables) =>
        tables.transaction('REPEATABLE READ', async (tx) => {
          const lines = await tx.findBy(ScoreRow, { period });
          if (lines.length === 0) return null;
          const rulebook = await readRulebook(tx);
          return {
            period,
            ...digestsOf(period, rulebook),
            city: cityRates(await tx.findBy(TallyRow, { period }), scoringFor(rulebook, period)),
            departments: ordered(lines),
          };
        }),
      atLeast,
    );
  }

  /** By which a month is scored. */
  async scoring(period: Period): Promise<ScoringRules> {
    const { value: rulebook } = await this.tables.read(readRulebook);
    return scoringFor(rulebook, period);
  }
}

/** The order of the document: by rank, those without one last, then by id in code units, as no collation would have it. */
function ordered(lines: readonly ScoreRow[]): readonly RankedDepartment[] {
  const place = ({ rank }: ScoreRow): number => rank ?? Number.MAX_SAFE_INTEGER;
  return lines
    .toSorted((a, b) => place(a) - place(b) || (a.department < b.department ? -1 : 1))
    .map(({ rank, department, name, score, terms }) => ({ rank, department, name, score, terms }));
}
