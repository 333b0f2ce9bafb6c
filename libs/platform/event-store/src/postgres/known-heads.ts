import type { StreamHead } from '../port.js';

const CAPACITY = 10_000;

/** Heads lately seen, as a first guess for writers that expect `any`. A wrong guess costs a round trip, nothing else. */
export class KnownHeads {
  private readonly heads = new Map<string, StreamHead>();

  get(stream: string): StreamHead | null {
    return this.heads.get(stream) ?? null;
  }

  set(stream: string, head: StreamHead | null): void {
    this.heads.delete(stream);
    if (head) this.heads.set(stream, head);
    if (this.heads.size > CAPACITY) this.heads.delete(this.heads.keys().next().value!);
  }
}
