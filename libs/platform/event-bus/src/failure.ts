const LONGEST_REASON = 500;

/** Why something failed, short enough for a status page. Stack and details stay out: they may hold values of rows. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, LONGEST_REASON);
}

/** How long to wait between attempts: doubling from `firstMs` up to `longestMs`. */
export interface Backoff {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** The wait after the given number of failed attempts, in milliseconds. */
export function waitAfter({ firstMs, longestMs }: Backoff, attempts: number): number {
  return Math.min(firstMs * 2 ** (attempts - 1), longestMs);
}
