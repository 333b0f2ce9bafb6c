/**
 * Watches for how long sealing has failed without a success between. A try that fails at a loaded start is made again a second
 * later and is no news; what lasts is told once.
 */
export class Failing {
  private since: number | undefined;
  private told = false;

  constructor(private readonly allowedMs: number) {}

  /** Takes a failure at a moment; true when it is to be told now. */
  see(now: number): boolean {
    this.since ??= now;
    if (this.told || now - this.since <= this.allowedMs) return false;
    this.told = true;
    return true;
  }

  /** It has succeeded. */
  forget(): void {
    this.since = undefined;
    this.told = false;
  }
}
