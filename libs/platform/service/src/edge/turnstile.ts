import { TurnedAwayError } from './turned-away-error.js';

/** How much work of a kind there may be. */
export interface TurnstileSettings {
  readonly atOnce: number;
  /** How many may wait for their turn; the next is turned away. */
  readonly waiting: number;
}

/** Lets so much work be done at once; the rest waits in the order in which it came. */
export class Turnstile {
  #working = 0;
  readonly #queue: (() => void)[] = [];

  constructor(private readonly settings: TurnstileSettings) {}

  /** Throws {@link TurnedAwayError} (429) when too many wait already, else as the work does. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    const { atOnce, waiting } = this.settings;
    if (this.#working < atOnce) this.#working++;
    else {
      if (this.#queue.length >= waiting)
        throw new TurnedAwayError({ status: 429, code: 'too-many-requests', retryAfterSeconds: 5 });
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    }
    try {
      return await work();
    } finally {
      // Who waits takes the place over, so that nobody comes in between.
      const next = this.#queue.shift();
      if (next) next();
      else this.#working--;
    }
  }
}
