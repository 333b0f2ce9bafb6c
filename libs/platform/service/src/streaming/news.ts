import type { ReadingScope } from '../reading/reading-scope.js';

/** New events of one stream of the log, with the place behind which they begin. */
export interface PlacedChange {
  /** No event of the stream between this position and the first of these. */
  readonly from: number;
  /** Behind the last of them. */
  readonly position: number;
  readonly stream: string;
}

/** Something that changed, before it is known who may hear of it. */
export interface News {
  /** Behind the event that changed it. */
  readonly position: number;
  /** The read of the table of rights by which it is told. */
  readonly right: string;
  /** The topics under which it is told. */
  readonly topics: readonly string[];
  /** What a reader of this scope may be told; undefined where that is nothing. */
  dataFor(scope: ReadingScope): object | undefined;
}

/** A part of a service that can say what changed. Added to the `ChangeStream` when the service starts. */
export interface NewsSource {
  /** The read of the table of rights that its readers need. */
  readonly right: string;
  /** Its topics as they are documented: `queue`, `ticket:<id>`. */
  readonly topics: readonly string[];
  has(topic: string): boolean;
  /** What the changes mean, in their order; read once for all readers. Rejects when it cannot tell yet. */
  read(changes: readonly PlacedChange[]): Promise<readonly News[]>;
}
