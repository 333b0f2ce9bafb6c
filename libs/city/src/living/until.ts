import { setTimeout as sleep } from 'node:timers/promises';

/** What the platform does by itself follows within milliseconds; a busy one may take its time. */
const PATIENCE_MS = 60_000;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;

/** The platform did not react to an event for too long. */
export class NoReactionError extends Error {
  constructor(what: string) {
    super(`the platform did not react: ${what}`);
    this.name = 'NoReactionError';
  }
}

/**
 * Looks again and again until there is what the platform's own rules bring about. How long a look takes does not count: a platform
 * that cannot be reached cannot react. Throws {@link NoReactionError}.
 */
export async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  let paused = 0;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (paused > PATIENCE_MS) throw new NoReactionError(what);
    await sleep(pause);
    paused += pause;
  }
}
