import { Inject, Injectable } from '@nestjs/common';
import { inputsAsOf, rank, rankPeriods, type AsOf, type Ranking } from '@redress/assessment';
import { parsePeriod, periodOf, refuse, type LocalDate, type Period, type PeriodKind } from '@redress/kernel';
import { readRulebook, type Reading } from '@redress/projections';
import { scoringFor, type ScoringRules } from '@redress/rulebook';
import { CLOCK, RefusedError, type Clock } from '@redress/service';
import { AnalyticsTables } from '../analytics-tables.js';
import { readHistory } from '../projection/history.js';
import { ParkedStreamsOfPeriods, readWaiting } from './parked-streams.js';
import { readAtOnce, readCounts, readMonths } from './read-counted.js';
import type { RankedPeriod } from './ranking-answer.js';
import { standingOf, todayOf } from './standing.js';

/** The periods of a kind that have a ranking, latest first, and where the platform stands. */
export interface RankedPeriods {
  readonly kind: PeriodKind;
  readonly asOf: AsOf;
  readonly items: readonly RankedPeriod[];
}

/** Rankings, computed from the tallies when they are asked for. */
@Injectable()
export class Rankings {
  constructor(
    @Inject(AnalyticsTables) private readonly tables: AnalyticsTables,
    @Inject(ParkedStreamsOfPeriods) private readonly parked: ParkedStreamsOfPeriods,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Periods to come are left out: they hold only what is not due yet. */
  async periods(kind: PeriodKind, atLeast: number): Promise<Reading<RankedPeriods>> {
    const today = todayOf(this.clock);
    const { position, value } = await readAtOnce(
      this.tables,
      async (tx) => ({ tallies: await readMonths(tx, today), history: await readHistory(tx) }),
      atLeast,
    );
    const asOf = { day: today, position };
    const items = rankPeriods(value, kind, asOf).map(entryOf).reverse();
    return { position, value: { kind, asOf, items } };
  }

  /**
   * Null when nothing counts in the period up to the day asked for and nothing is parked that may. Throws a
   * {@link RefusedError} when it has not begun, and an `InvalidRequestError` for a day that lies outside it.
   */
  async ranking(period: Period, atLeast: number, asked?: LocalDate): Promise<Reading<Ranking | null>> {
    const today = todayOf(this.clock);
    const standing = standingOf(period, today, asked) ?? refuseToCome(period, today);
    const { position, value } = await readAtOnce(
      this.tables,
      async (tx) => ({
        history: await readHistory(tx),
        counts: await readCounts(tx, standing),
        waiting: await readWaiting(tx, standing),
      }),
      atLeast,
    );
    const parked = await this.parked.amongDays(standing, value.waiting);
    if (value.counts.length === 0 && parked.length === 0) return { position, value: null };
    const asOf = standing.asOf === null ? null : { day: standing.asOf, position };
    return { position, value: rank(inputsAsOf(value.history, { period, asOf, counts: value.counts, parked })) };
  }

  /** The ranking of the latest month in which anything counts; null when there is none. */
  async latest(): Promise<Ranking | null> {
    const [month] = (await this.periods('month', 0)).value.items;
    return month === undefined ? null : (await this.ranking(parsePeriod(month.period)!, 0)).value;
  }

  /** By which a period is scored. */
  async scoring(period: Period): Promise<ScoringRules> {
    const { value: rulebook } = await this.tables.read(readRulebook);
    return scoringFor(rulebook, period);
  }
}

function entryOf({ period, asOf, departments }: Ranking): RankedPeriod {
  const ranked = departments.filter(({ rank }) => rank !== null);
  return {
    period,
    running: asOf !== null,
    departments: departments.length,
    ranked: ranked.length,
    best: ranked.filter(({ rank }) => rank === 1).map(({ department, name, score }) => ({ department, name, score })),
  };
}

/** Names the latest period of the kind that has begun. */
function refuseToCome({ kind, name }: Period, today: LocalDate): never {
  throw new RefusedError(refuse('not-found-period-to-come', { period: name }, [`<= ${periodOf(today, kind).name}`]));
}
