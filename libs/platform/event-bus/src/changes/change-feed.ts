import type { EventStore, RecordedEvent } from '@redress/event-store';
import type { LogTail, TailReader } from '../direct/log-tail.js';
import { WakeUp } from '../wake-up.js';
import { SlowReaderError, type Change } from './change.js';
import { changesOf } from './changes-of.js';

const LONGEST_REST_MS = 60_000;

/**
 * The changes from a position on, for one reader in this process: first what the log holds already, then what comes. It is
 * fed by the tail that feeds the consumers, so a reader more costs no statement more. Nothing is queued for the reader. It
 * takes from what the tail keeps, and one that has fallen behind that is told so by {@link SlowReaderError}.
 */
export class ChangeFeed implements TailReader {
  private readonly wakeUp = new WakeUp();
  private failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly store: Pick<EventStore, 'readLog'>,
    private readonly tail: LogTail,
    private position: number,
    private readonly signal: AbortSignal,
  ) {}

  awaits(): number {
    return this.position;
  }

  news(): void {
    this.wakeUp.wake();
  }

  fails(error: unknown): void {
    this.failure = { error };
    this.wakeUp.wake();
  }

  /** Ends when the signal is aborted or the bus is closed. Rejects with a {@link SlowReaderError}, or because the log cannot be read. */
  async *follow(): AsyncGenerator<readonly Change[], void, undefined> {
    const stop = (): void => this.wakeUp.wake();
    this.signal.addEventListener('abort', stop);
    try {
      yield* this.catchUp();
      while (this.mayGoOn()) {
        if (this.tail.hasDropped(this.position)) throw new SlowReaderError(this.position);
        const events = this.tail.take(this.position)?.events ?? [];
        if (events.length > 0) yield this.pass(events);
        else await this.rest();
      }
    } finally {
      this.signal.removeEventListener('abort', stop);
      this.tail.leave(this);
    }
  }

  /** What lies before the tail; how long a reader takes for it does not matter. */
  private async *catchUp(): AsyncGenerator<readonly Change[], void, undefined> {
    while (this.mayGoOn() && !this.tail.take(this.position)) {
      const before = this.position;
      for await (const { events } of this.store.readLog({ from: this.position })) {
        if (!this.mayGoOn()) return;
        if (events.length > 0) yield this.pass(events);
      }
      if (this.position === before) return;
    }
  }

  private mayGoOn(): boolean {
    return !this.signal.aborted && !this.tail.isClosed;
  }

  private pass(events: readonly RecordedEvent[]): readonly Change[] {
    this.position = events.at(-1)!.position + 1;
    return changesOf(events);
  }

  private async rest(): Promise<void> {
    this.tail.await(this);
    await this.wakeUp.rest(LONGEST_REST_MS);
    if (this.failure) throw this.failure.error;
  }
}
