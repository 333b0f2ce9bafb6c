import type { Envelope } from '@redress/kernel';
import type { Shard } from '../reading/copy-log.js';

/** What a thread does with the events of its streams. */
export interface ShardFold<Result> {
  apply(envelope: Envelope): void;
  /** What came out so far; it travels between threads as JSON. */
  result(): Result;
}

/** What a thread is started with. */
export interface ShardSetup {
  readonly url: string;
  readonly applicationName: string;
  readonly shard: Shard;
  /** Address of a module whose default export makes the {@link ShardFold}. */
  readonly module: string;
}

/** Asks a thread to fold the next stretch of the log. */
export interface FoldRequest {
  readonly from: number;
  readonly to: number;
}

/** Errors keep their name and sentence; their classes do not travel. */
export type ShardReply =
  | { readonly kind: 'progress'; readonly next: number }
  | { readonly kind: 'result'; readonly json: string }
  | { readonly kind: 'failure'; readonly name: string; readonly message: string };
