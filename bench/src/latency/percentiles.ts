/** Milliseconds, rounded to tenths. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export function percentilesOf(milliseconds: readonly number[]): Percentiles {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (share: number): number => {
    const place = Math.max(0, Math.ceil(share * sorted.length) - 1);
    return Math.round((sorted[place] ?? Number.NaN) * 10) / 10;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
