import { askedLives } from './asked-lives.js';
import { deskLives } from './desk-lives.js';
import { lifeFrom } from './life-from.js';
import type { CityLife } from './life.js';
import { randomFor, type Random } from './random.js';
import { endOfMonths, receiptDays, receiptSecond, type WeightedDay } from './receipt-days.js';
import { atTick, momentAt, type Moment } from './shanghai-time.js';

export interface CityPlan {
  readonly tickets: number;
  readonly seed: string | number;
  /** First month; January 2026 by default, so that a seed alone names a city. */
  readonly from?: string;
  /** Six by default. */
  readonly months?: number;
  /** What happens later is left out, so those tickets stay open. The end of the last month by default, at the latest. */
  readonly until?: Moment;
  /** Whether people look at it on the morning after its end: every department was asked in the last whole month, and desks hold work. */
  readonly shown?: boolean;
}

/** What makes a city the same city: its seed and its span. */
export function nameOf({ seed, from = '2026-01', months = 6 }: CityPlan): string {
  return `${seed}/${from}/${months}`;
}

/**
 * The tickets of a simulated city in the order of their receipt. A life depends on the seed, the span and its own number
 * alone: a larger city of the same seed holds the smaller one, and a repeat meets its own command ids.
 */
export function* cityLives(plan: CityPlan): Generator<CityLife> {
  const { from = '2026-01', months = 6 } = plan;
  const city = nameOf(plan);
  const days = receiptDays(from, months);
  const end = momentAt(endOfMonths(from, months), 0) - 1;
  const until = Math.min(plan.until ?? end, end);
  const receipts: { number: number; receivedAt: Moment }[] = [];
  for (let number = 1; number <= plan.tickets; number++) {
    const receivedAt = receipt(randomFor(city, number, 'receipt'), days);
    if (receivedAt <= until) receipts.push({ number, receivedAt });
  }
  receipts.sort((a, b) => a.receivedAt - b.receivedAt || a.number - b.number);
  const waiting = plan.shown ? [...askedLives(city, until), ...deskLives(city, until)] : [];
  waiting.sort((a, b) => a.submission.moment - b.submission.moment);
  for (const { number, receivedAt } of receipts) {
    while (waiting.length > 0 && waiting[0]!.submission.moment <= receivedAt) yield waiting.shift()!;
    yield lifeFrom({ city, number, receivedAt, until });
  }
  yield* waiting;
}

function receipt(random: Random, days: readonly WeightedDay[]): Moment {
  return atTick(momentAt(random.weigh(days), receiptSecond(random)));
}
