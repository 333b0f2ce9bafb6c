/** Watches how long events wait until a published checkpoint covers them. */
export class Lateness {
  private waiting: { readonly head: number; readonly since: number } | undefined;
  private told = false;

  constructor(private readonly allowedMs: number) {}

  /** Takes what is in the log and what is published at a moment; tells when that turns late or comes in time again. */
  see(head: number, published: number, now: number): 'late' | 'in time' | undefined {
    if (this.waiting && published >= this.waiting.head) this.waiting = undefined;
    if (!this.waiting && head > published) this.waiting = { head, since: now };
    const late = this.isLate(now);
    if (late === this.told) return undefined;
    this.told = late;
    return late ? 'late' : 'in time';
  }

  isLate(now: number): boolean {
    return this.waiting !== undefined && now - this.waiting.since > this.allowedMs;
  }

  /** Somebody else seals now. */
  forget(): void {
    this.waiting = undefined;
    this.told = false;
  }
}
