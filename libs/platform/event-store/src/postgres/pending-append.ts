import { encodeAppend, mustBeAppendable, type EncodedAppend } from '../encode.js';
import type { Append, AppendResult, StreamHead } from '../port.js';

/**
 * A command that waits for its turn. Its envelopes hold revision and previous leaf, so they are written for a believed
 * head; `any` is a guess that is corrected by the head that a conflict brings back.
 */
export class PendingAppend {
  readonly result: Promise<AppendResult>;
  resolve!: (result: AppendResult) => void;
  reject!: (error: unknown) => void;
  believed: StreamHead | null;
  recordedAt: string;
  encoded: EncodedAppend;

  /** Throws when no store could take the command. */
  constructor(
    readonly append: Append,
    guess: StreamHead | null,
    recordedAt: string,
  ) {
    mustBeAppendable(append);
    const { expected } = append;
    this.believed = expected === 'any' ? guess : expected === 'none' ? null : expected;
    this.recordedAt = recordedAt;
    this.encoded = encodeAppend(append, this.believed, recordedAt);
    this.result = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** Whether the writer left it to the store to find the head. */
  get followsHead(): boolean {
    return this.append.expected === 'any';
  }

  /** Writes the envelopes anew behind another head. */
  moveBehind(head: StreamHead | null, recordedAt: string): void {
    this.encoded = encodeAppend(this.append, head, recordedAt);
    this.believed = head;
    this.recordedAt = recordedAt;
  }
}
