import type { StreamHead } from '../port.js';

const GENERATION = 10_000;

/**
 * Heads of streams lately written with `any`, as a first guess for the next such writer. A wrong guess costs a round trip,
 * nothing else. Who names the head that he expects needs no guess, and pays nothing for it.
 * Forgets a whole generation at a time: a Map whose oldest entries are deleted one by one gets slower with each.
 */
export class KnownHeads {
  private young = new Map<string, StreamHead | null>();
  private old = new Map<string, StreamHead | null>();

  get(stream: string): StreamHead | null {
    return this.young.get(stream) ?? this.old.get(stream) ?? null;
  }

  set(stream: string, head: StreamHead | null): void {
    if (this.young.size >= GENERATION) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(stream, head);
  }
}
