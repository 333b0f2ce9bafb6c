import type { PendingAppend } from './pending-append.js';
import { StreamQueues } from './stream-queues.js';

/** Stores a batch and answers each command of it; never rejects. */
export type StoreBatch = (batch: readonly PendingAppend[]) => Promise<void>;

const MAX_COMMANDS = 256;
/** Fewer are not worth a call behind another: its flush to disk would cost more than the wait. */
const MIN_SHARE = 12;
/** The same while other processes write: then every call waits for those of all, and fewer and larger ones win. */
const MIN_SHARE_AMONG_OTHERS = 32;
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Lets commands that arrive while a call is under way share the next one: one transaction, one flush to disk. Idle, a
 * command leaves at once; there is no timer. When there are enough for two calls, they spread evenly over both, so that one
 * is written while the other is stored. Commands of one stream keep their order and never share a call.
 */
export class GroupCommit {
  private ready: PendingAppend[] = [];
  private readonly queues = new StreamQueues();
  private calls = 0;
  private underWay = 0;
  private starting = false;
  private idle: (() => void)[] = [];

  constructor(
    private readonly storeBatch: StoreBatch,
    private readonly maxCalls: number,
    private readonly othersWrite: () => boolean,
  ) {}

  add(pending: PendingAppend): void {
    if (!this.queues.enter(pending)) return;
    this.ready.push(pending);
    this.startSoon();
  }

  /** Resolves when everything that was added has been answered. */
  async drained(): Promise<void> {
    if (!this.queues.empty) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /**
   * When the commands of this moment have come, so that they leave together; among others, also those that whoever was just
   * answered has next.
   */
  private startSoon(): void {
    if (this.starting || this.calls === this.maxCalls) return;
    this.starting = true;
    const start = () => {
      this.starting = false;
      this.startCalls();
    };
    if (this.othersWrite()) setImmediate(start);
    else queueMicrotask(start);
  }

  private startCalls(): void {
    while (this.calls < this.maxCalls && this.ready.length >= (this.calls === 0 ? 1 : this.minShare())) {
      void this.run(this.takeBatch());
    }
  }

  private minShare(): number {
    return this.othersWrite() ? MIN_SHARE_AMONG_OTHERS : MIN_SHARE;
  }

  private takeBatch(): PendingAppend[] {
    const share = Math.max(this.minShare(), Math.ceil((this.ready.length + this.underWay) / this.maxCalls));
    const most = Math.min(this.ready.length, share, MAX_COMMANDS);
    let bytes = 0;
    let size = 0;
    while (size < most) {
      for (const event of this.ready[size]!.encoded.events) bytes += event.bytes.length;
      if (size > 0 && bytes > MAX_BYTES) break;
      size++;
    }
    return this.ready.splice(0, size);
  }

  private async run(batch: readonly PendingAppend[]): Promise<void> {
    this.calls++;
    this.underWay += batch.length;
    await this.storeBatch(batch);
    this.calls--;
    this.underWay -= batch.length;
    for (const { append } of batch) this.letNextThrough(append.stream);
    this.startSoon();
    if (this.queues.empty) for (const resolve of this.idle.splice(0)) resolve();
  }

  private letNextThrough(stream: string): void {
    const next = this.queues.leave(stream);
    if (next) this.ready.push(next);
  }
}
