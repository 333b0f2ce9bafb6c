/** The log has no event at a position below its end: it was altered from outside. */
export class MissingEventError extends Error {
  constructor(from: number, to: number, found: number) {
    super(`The log holds ${found} events from position ${from} to ${to} instead of ${to - from}`);
    this.name = 'MissingEventError';
  }
}
