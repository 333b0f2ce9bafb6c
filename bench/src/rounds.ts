/** What one contender did in one round. */
export interface Round {
  readonly events: number;
  readonly seconds: number;
  /** Of single calls; empty where there are none. */
  readonly latenciesMs: readonly number[];
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
  readonly latenciesMs: readonly number[];
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
  const measured = new Map(
    contenders.map(({ name }) => [name, { rates: [] as number[], latenciesMs: [] as number[] }]),
  );
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      const { events, seconds: taken, latenciesMs } = await contender.run(round === 0 ? Math.min(seconds, 1) : seconds);
      const rate = events / taken;
      log(`${round === 0 ? 'warm-up' : `round ${round}`} ${contender.name} ${Math.round(rate)}/s`);
      if (round === 0) continue;
      const sum = measured.get(contender.name)!;
      sum.rates.push(rate);
      for (const latency of latenciesMs) sum.latenciesMs.push(latency);
    }
  }
  return measured;
}

/** Lets clients call one after another, each waiting for its own answer, until the time is over. */
export async function callInTurns(clients: number, seconds: number, call: () => Promise<unknown>): Promise<Round> {
  const latenciesMs: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  const client = async () => {
    for (let before = start; before < end;) {
      await call();
      const now = performance.now();
      latenciesMs.push(now - before);
      before = now;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { events: latenciesMs.length, seconds: (performance.now() - start) / 1_000, latenciesMs };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the share of the others lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
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
