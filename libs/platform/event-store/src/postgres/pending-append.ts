import { encodeAppend, mustBeAppendable, type EncodedAppend } from '../encode.js';
import type { Append, AppendResult, StreamHead } from '../port.js';

/** A command that waits for its turn, with its envelopes as they will stand in the log behind the head that it expects. */
export class PendingAppend {
  readonly result: Promise<AppendResult>;
  resolve!: (result: AppendResult) => void;
  reject!: (error: unknown) => void;
  /** Null when the stream must not exist. */
  readonly expected: StreamHead | null;
  readonly encoded: EncodedAppend;

  /** Throws when no store could take the command. */
  constructor(
    readonly append: Append,
    recordedAt: string,
  ) {
    mustBeAppendable(append);
    this.expected = append.expected === 'none' ? null : append.expected;
    this.encoded = encodeAppend(append, this.expected, recordedAt);
    this.result = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}
