/**
 * What clients waited, call by call, in milliseconds. Kept outside the heap of JavaScript: a list that grows there keeps the
 * collector busy, on the cores that are measured.
 */
export class Latencies {
  private values = new Float64Array(2 ** 20);
  private count = 0;

  add(milliseconds: number): void {
    if (this.count === this.values.length) this.double();
    this.values[this.count++] = milliseconds;
  }

  all(): Float64Array {
    return this.values.slice(0, this.count);
  }

  private double(): void {
    const { values } = this;
    this.values = new Float64Array(2 * values.length);
    this.values.set(values);
  }
}

/** Those of all rounds in one list. */
export function join(rounds: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(rounds.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const latencies of rounds) {
    joined.set(latencies, at);
    at += latencies.length;
  }
  return joined;
}
