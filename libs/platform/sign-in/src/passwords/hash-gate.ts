/** Too many passwords wait to be looked at. */
export class BusyError extends Error {
  constructor() {
    super('Too many sign-ins at once');
    this.name = 'BusyError';
  }
}

/** Lets so much work run at once, each of 64 MiB, and so much wait; more is turned away with {@link BusyError}. */
export class HashGate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly atMostWaiting: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.atOnce) this.#running += 1;
    else if (this.#waiting.length >= this.atMostWaiting) throw new BusyError();
    // Whoever ends hands the place over, so the number that runs stays.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
