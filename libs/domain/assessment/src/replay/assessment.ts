import type { Period, PeriodKind } from '@redress/kernel';
import type { Rulebook } from '@redress/rulebook';
import { tickets } from '@redress/ticket';
import type { FactEvent } from '../facts/fact-event.js';
import { factsFold } from '../facts/facts-fold.js';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from '../indicators/assessed-item.js';
import { itemsOf } from '../indicators/items-of.js';
import { rankPeriod, rankPeriods, type CountedLog } from '../rankings/rank-period.js';
import { HISTORY_STREAMS, historyFold, type RankingHistory } from '../rankings/ranking-history.js';
import type { AsOf, Ranking } from '../rankings/ranking.js';
import { tally, type Tally } from '../scores/tally.js';
import type { AssessedLog } from './dry-run.js';
import { explain, type ExplainedItem, type Question } from './explain.js';
import type { LoggedEvent } from './logged-event.js';

/** Thrown on a log that this code cannot assess; a score that skips an event would look right and be wrong. */
export class UnassessableLogError extends Error {
  constructor(stream: string, revision: number, reason: string) {
    super(`无法考核事件 ${stream}/${revision}。 Cannot assess event ${revision} of ${stream}: ${reason}`);
    this.name = 'UnassessableLogError';
  }
}

const KNOWN_TICKET_EVENTS: ReadonlySet<string> = new Set(tickets.types);

/**
 * The assessment of a whole log, from nothing but its events. It keeps the facts of each ticket, never the events, so its
 * memory grows with tickets and not with the log. Events of a stream must come in order; streams may interleave.
 */
export class Assessment {
  readonly #tickets = new Map<string, { readonly revision: number; readonly facts: TicketFacts }>();
  readonly #evolveHistory: (history: RankingHistory, event: LoggedEvent) => RankingHistory;
  #history: RankingHistory;

  /** Starts from the rules that ship, or from others for a trial. */
  constructor(rulebook: Rulebook) {
    const { initial, evolve } = historyFold(rulebook);
    this.#history = initial;
    this.#evolveHistory = evolve;
  }

  /**
   * Takes the next event. Streams that no score depends on are passed over. Throws an {@link UnassessableLogError} when a
   * ticket's event has an unknown type or is not the next one of its stream.
   */
  apply(event: LoggedEvent): void {
    if (event.stream.startsWith('ticket-')) this.#applyTicketEvent(event);
    else if (HISTORY_STREAMS.includes(event.stream)) this.#history = this.#evolveHistory(this.#history, event);
  }

  #applyTicketEvent(event: LoggedEvent): void {
    const { stream, revision, type } = event;
    if (!KNOWN_TICKET_EVENTS.has(type)) throw new UnassessableLogError(stream, revision, `unknown type ${type}`);
    const ticket = tickets.idOf(stream);
    const before = this.#tickets.get(ticket);
    const expected = before === undefined ? 0 : before.revision + 1;
    if (revision !== expected)
      throw new UnassessableLogError(stream, revision, `revision ${expected} should come next`);
    const facts = factsFold.evolve(before?.facts ?? null, event as FactEvent);
    if (facts === null) throw new UnassessableLogError(stream, revision, 'its ticket was never registered');
    this.#tickets.set(ticket, { revision, facts });
  }

  /** The rules that hold so far. */
  get rulebook(): Rulebook {
    return this.#history.rulebook;
  }

  /** The rules and offices so far. */
  get history(): RankingHistory {
    return this.#history;
  }

  /** The counts of all days, departments and indicators so far. */
  tallies(): readonly Tally[] {
    return tally(this.#items());
  }

  /** What the rankings follow from. */
  counted(): CountedLog {
    return { tallies: this.tallies(), history: this.history };
  }

  /** The rankings of all periods of a kind, as the platform stands; see {@link rankPeriods}. */
  rankings(kind: PeriodKind, now: AsOf): readonly Ranking[] {
    return rankPeriods(this.counted(), kind, now);
  }

  /** The ranking of one period, as the platform stands; see {@link rankPeriod}. */
  ranking(period: Period, now: AsOf): Ranking | null {
    return rankPeriod(this.counted(), period, now);
  }

  /** The facts so far, which depend on no rules. */
  facts(): AssessedLog {
    return { tickets: this.#factsByTicket(), history: this.history };
  }

  /** The tickets behind one number; see {@link explain}. */
  explain(question: Question): readonly ExplainedItem[] {
    return explain(question, this.#factsByTicket(), this.rulebook);
  }

  *#items(): Generator<AssessedItem> {
    for (const [, facts] of this.#factsByTicket()) yield* itemsOf(facts, this.rulebook);
  }

  *#factsByTicket(): Generator<readonly [ticket: string, facts: TicketFacts]> {
    for (const [ticket, { facts }] of this.#tickets) yield [ticket, facts];
  }
}

/** The assessment of a log that is at hand as a whole. */
export function assessLog(events: Iterable<LoggedEvent>, rulebook: Rulebook): Assessment {
  const assessment = new Assessment(rulebook);
  for (const event of events) assessment.apply(event);
  return assessment;
}
