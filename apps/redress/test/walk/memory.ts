import type { Random } from '@redress/testing/random';
import type { Attempt } from './attempt.js';

/** Tickets that people are busy with; older ones are looked at now and then. */
const BUSY_WITH = 25;
/** Commands that may be sent again. */
const REMEMBERED = 200;

/** What those who walk know: what there is, what they did, and what they were told. */
export class Memory {
  /** The moment at which the clock of the platform stands. */
  now = '';
  sent = 0;
  readonly tickets: string[] = [];
  persons: readonly string[] = [];
  /** What was asked for and not decided yet, each with the act that asked. */
  readonly requests: { readonly id: string; readonly act: string }[] = [];
  readonly attempts: Attempt[] = [];
  /** The last of each act that was carried out. */
  readonly latest = new Map<string, Attempt>();
  /** What was wrong, each with the attempt. */
  readonly faults: string[] = [];
  /** How often each act was tried, and what was asked for by it was decided. */
  readonly tried = new Map<string, number>();
  readonly decided = new Map<string, number>();
  /** How often each act was carried out. */
  readonly done = new Map<string, number>();
  /** How often each refusal was heard. */
  readonly refused = new Map<string, number>();
  /** Acts for which no body could be made, and why. */
  readonly unmade = new Map<string, string>();
  private readonly codes = new Map<string, readonly string[]>();

  doneOf(act: string): number {
    return this.done.get(act) ?? 0;
  }

  /** Codes that the platform named as valid for an act. */
  learned(act: string): readonly string[] {
    return this.codes.get(act) ?? [];
  }

  learn(act: string, codes: readonly string[]): void {
    this.codes.set(act, [...new Set([...this.learned(act), ...codes])]);
  }

  remember(attempt: Attempt): void {
    this.latest.set(attempt.act.name, attempt);
    this.attempts.push(attempt);
    if (this.attempts.length > REMEMBERED) this.attempts.shift();
  }

  /** A ticket to do something to, mostly one of the last. */
  aTicket(chance: Random): string {
    return chance.pick(chance.chance(850) ? this.tickets.slice(-BUSY_WITH) : this.tickets);
  }
}

/** One of a list, mostly of those that were counted least. */
export function seldom<T>(
  list: readonly T[],
  counts: ReadonlyMap<string, number>,
  nameOf: (each: T) => string,
  chance: Random,
): T {
  return inSeldomOrder(list, counts, nameOf, chance)[0]!;
}

/** The list, mostly with those first that were counted least. */
export function inSeldomOrder<T>(
  list: readonly T[],
  counts: ReadonlyMap<string, number>,
  nameOf: (each: T) => string,
  chance: Random,
): readonly T[] {
  return list
    .map((each) => ({ each, at: (1 + (counts.get(nameOf(each)) ?? 0)) ** 2 * chance.between(1, 1_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

/** Counts one more. */
export function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
