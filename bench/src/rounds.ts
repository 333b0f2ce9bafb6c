import { join, Latencies } from './latencies.js';

/** What one contender did in one round. */
export interface Round {
  readonly events: number;
  readonly seconds: number;
  /** Of single calls, where they are of interest. */
  readonly latenciesMs?: Float64Array;
}

/** Something that is measured against others. */
export interface Contender {
  readonly name: string;
  /** Works for about so many seconds. */
  run(seconds: number): Promise<Round>;
  /** Gives back what it holds. */
  close?(): Promise<unknown>;
}

/** All rounds of one contender. */
export interface Measured {
  readonly rates: readonly number[];
  readonly latenciesMs: Float64Array;
}

/**
 * Lets the contenders work in turn, round by round, so that what disturbs the machine disturbs all of them. A round before
 * the first is not counted: it warms up.
 */
export async function alternate(
  contenders: readonly Contender[],
  rounds: number,
  seconds: number,
  log: (line: string) => void,
): Promise<ReadonlyMap<string, Measured>> {
  const measured = new Map(contenders.map(({ name }) => [name, [] as Round[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      const result = await contender.run(round === 0 ? Math.min(seconds, 1) : seconds);
      log(`${round === 0 ? 'warm-up' : `round ${round}`} ${contender.name} ${Math.round(rateOf(result))}/s`);
      if (round > 0) measured.get(contender.name)!.push(result);
    }
  }
  return new Map([...measured].map(([name, results]) => [name, summarize(results)]));
}

function summarize(rounds: readonly Round[]): Measured {
  const latencies = rounds.flatMap(({ latenciesMs }) => latenciesMs ?? []);
  return { rates: rounds.map(rateOf), latenciesMs: join(latencies) };
}

function rateOf({ events, seconds }: Round): number {
  return events / seconds;
}

/** Lets clients call one after another, each waiting for its own answer, until the time is over. */
export async function callInTurns(clients: number, seconds: number, call: () => Promise<unknown>): Promise<Round> {
  const latencies = new Latencies();
  const start = performance.now();
  const end = start + seconds * 1_000;
  const client = async () => {
    for (let before = start; before < end;) {
      await call();
      const now = performance.now();
      latencies.add(now - before);
      before = now;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const taken = (performance.now() - start) / 1_000;
  const latenciesMs = latencies.all();
  return { events: latenciesMs.length, seconds: taken, latenciesMs };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the share of the others lies; 0 of none. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The median over the rounds of one rate by another's of the same round, with two digits. */
export function ratio(of: Measured, by: Measured): number {
  return digits(median(of.rates.map((rate, round) => rate / by.rates[round]!)), 2);
}

export function digits(value: number, count: number): number {
  return Number(value.toFixed(count));
}
