import type { Actor, Envelope, Event, SealedField } from '@redress/kernel';

/** Where a stream stands: the revision of its last event and that event's leaf hash (hex). Read together with the stream. */
export interface StreamHead {
  readonly revision: number;
  readonly leaf: string;
}

/**
 * What the writer believes about the stream: that it does not exist (`none`), or exactly where it stands. A wrong belief is
 * a conflict; it writes nothing.
 */
export type Expected = 'none' | StreamHead;

/** An event on its way into the log; the store adds stream, revision, previous and recordedAt. */
export interface NewEvent<E extends Event = Event> {
  readonly id: string;
  readonly type: E['type'];
  readonly occurredAt: string;
  readonly actor: Actor;
  readonly causation: string | null;
  readonly correlation: string;
  readonly data: E['data'];
  readonly sealed: Readonly<Record<string, SealedField>>;
}

/** What a command relied on in another stream: that its last event has this revision; -1 when it does not exist. */
export interface Guard {
  readonly stream: string;
  readonly revision: number;
}

/** The events of one command for one stream; they are stored together or not at all. At least one event. */
export interface Append {
  readonly commandId: string;
  /**
   * SHA-256 (hex) of what the command asks for: account, act and input. Made by the caller, kept beside the command id as long as
   * the log; it outlives an erasure, so personal input goes in under a key or not at all.
   */
  readonly digest: string;
  readonly stream: string;
  readonly expected: Expected;
  /**
   * Streams that must still stand where the command read them, usually none; the stream of the command itself is not among
   * them. On PostgreSQL and in memory a guard holds at the position of the events. EventStoreDB checks one stream at a time:
   * there guards are read right before the append, and what slips in between is found by `findBrokenGuards`.
   */
  readonly guards: readonly Guard[];
  readonly events: readonly NewEvent[];
}

/** Where the events of a command lie. Positions are dense over the whole log; the first event has position 0. */
export interface Appended {
  readonly firstRevision: number;
  readonly head: StreamHead;
  readonly firstPosition: number;
  readonly lastPosition: number;
}

/** Where a command lies that was stored under the same id before. */
export interface Earlier {
  readonly stream: string;
  readonly firstRevision: number;
  readonly firstPosition: number;
}

/**
 * `repeated` tells what the same command stored the first time: same id, same stream, same digest. Anything else under a known
 * id is `reused`, for it is another command and answering it with the first result would swallow it. All but `appended` stored
 * nothing, and disturb no neighbour:
 * `conflict` tells where the stream stands instead, `guard-failed` where the first stream stands whose guard does not hold
 * (null when it does not exist). Of a command that meets both, either is told.
 */
export type AppendResult =
  | ({ readonly status: 'appended' | 'repeated' } & Appended)
  | { readonly status: 'reused'; readonly earlier: Earlier }
  | { readonly status: 'conflict'; readonly actual: StreamHead | null }
  | { readonly status: 'guard-failed'; readonly stream: string; readonly actual: number | null };

/** An event read back, with the exact bytes that were hashed. */
export interface RecordedEvent<E extends Event = Event> {
  readonly position: number;
  readonly envelope: Envelope<E>;
  readonly bytes: Uint8Array;
}

/** A whole stream: its events from revision 0, and its head (null when the stream does not exist). */
export interface StreamSlice {
  readonly events: readonly RecordedEvent[];
  readonly head: StreamHead | null;
}

/** Which part of the log to read, in position order. */
export interface ReadLog {
  /** First position to read; 0 by default. */
  readonly from?: number;
  /** First position not to read; the end of the log at the moment of the call by default. */
  readonly to?: number;
  /** Only these event types; all by default. */
  readonly types?: readonly string[];
}

/** A stretch of the log: the matching events, and the position up to which everything was looked at. */
export interface LogBatch {
  readonly events: readonly RecordedEvent[];
  /** First position behind this batch; resume here. */
  readonly next: number;
}

/** The log that everything stands on. Append-only; commit order is position order; positions have no gaps. */
export interface EventStore {
  /** Stores the events durably, or says why not. Concurrent calls of one process are committed together. */
  append(append: Append): Promise<AppendResult>;
  readStream(stream: string): Promise<StreamSlice>;
  /** Many streams at once, each as {@link readStream} gives it; those that do not exist are left out. */
  readStreams(streams: readonly string[]): Promise<ReadonlyMap<string, StreamSlice>>;
  /** Streams the log in batches; memory stays bounded however long the log is. */
  readLog(read?: ReadLog): AsyncIterable<LogBatch>;
  /** The number of events in the log, which is also the next position. */
  size(): Promise<number>;
  /** Calls back soon after somebody appended. Only a hint: it may be late, merged or lost; polling is the truth. */
  onAppended(listener: () => void): () => void;
  close(): Promise<void>;
}
