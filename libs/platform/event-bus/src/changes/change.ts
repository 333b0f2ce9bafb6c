/** New events of one stream that follow each other in the log. Tells that something changed and where, not what. */
export interface Change {
  /** Behind the last of the events: resume here, and everything up to it was told. */
  readonly position: number;
  readonly stream: string;
  /** The types of the events, each once. */
  readonly types: readonly string[];
}

/** The reader took so long that the log went on without it. It may begin anew from the last position that it was told. */
export class SlowReaderError extends Error {
  constructor(
    /** Up to here the reader was told everything. */
    readonly position: number,
  ) {
    super(`The reader of changes is at position ${position}, too far behind`);
    this.name = 'SlowReaderError';
  }
}
