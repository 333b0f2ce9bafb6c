import type { EventStore, LogBatch, RecordedEvent } from '@redress/event-store';
import { aboutEvery } from './pace.js';

/** Read at a time, so that those who wait get the first events before the last are there. */
const AT_ONCE = 1_000;
/** Kept for consumers that are still at work on what came before: about 5 MiB usually, never more than 16. */
const MOST_KEPT = 5_000;
const MOST_BYTES = 16 * 1024 * 1024;

/** Somebody who follows the log. */
export interface TailReader {
  /** The position for whose event it waits. It knows all that lies below. */
  awaits(): number;
  /** There is an event at that position now. */
  news(): void;
  /** The log could not be read; the reader decides when to try again. */
  fails(error: unknown): void;
}

/** Consecutive events, all that there are from `from` to `next`. */
export interface Stretch {
  readonly events: readonly RecordedEvent[];
  readonly next: number;
}

/**
 * The end of the log, read once for all consumers of a process. It is read on only when somebody has come to its end, so
 * the fastest sets the pace and nothing queues up for the others: they take from the events kept here, and those who lie
 * behind these read the log themselves until they have caught up.
 */
export class LogTail {
  /** The events `start` … `end` − 1. Positions have no gaps, so the index of an event is its position less `start`. */
  private kept: RecordedEvent[] = [];
  private keptBytes = 0;
  private start: number | undefined;
  private readonly waiting = new Set<TailReader>();
  /** Whether there may be events from `end` on: after a notice, when it is time to look, or at the beginning. */
  private mayHaveGrown = true;
  private isReading = false;
  private sound = true;
  private closed = false;
  private forget: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: Pick<EventStore, 'readLog' | 'size' | 'onAppended'>,
    private readonly idleMs: number,
  ) {}

  /** The next events from a position on; undefined when they are no longer kept and have to be read from the log. */
  take(from: number): Stretch | undefined {
    if (this.start === undefined || this.hasDropped(from)) return undefined;
    const index = from - this.start;
    const events = this.kept.slice(index, index + AT_ONCE);
    return { events, next: from + events.length };
  }

  /** Whether the event at a position is no longer kept. */
  hasDropped(position: number): boolean {
    return this.start !== undefined && position < this.start;
  }

  /** How many events are kept from a position on. */
  countFrom(position: number): number {
    return this.start === undefined || this.hasDropped(position) ? 0 : Math.max(0, this.end - position);
  }

  /** Calls `news` or `fails` once: as soon as there is the event that the reader awaits, or the log could not be read. */
  await(reader: TailReader): void {
    if (this.closed) return;
    this.begin();
    if (reader.awaits() < this.end) return reader.news();
    this.waiting.add(reader);
    void this.readOn();
  }

  /** Forgets a reader that waits. */
  leave(reader: TailReader): void {
    this.waiting.delete(reader);
  }

  /** False after a read that failed, until one succeeds. */
  get isSound(): boolean {
    return this.sound;
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** Those who wait are woken. */
  close(): void {
    this.closed = true;
    for (const reader of this.waiting) reader.news();
    this.waiting.clear();
    this.forget?.();
    clearTimeout(this.timer);
  }

  private get end(): number {
    return (this.start ?? 0) + this.kept.length;
  }

  private begin(): void {
    if (this.forget) return;
    this.forget = this.store.onAppended(() => this.look());
    this.lookLater();
  }

  private look(): void {
    this.mayHaveGrown = true;
    void this.readOn();
  }

  private lookLater(): void {
    this.timer = setTimeout(() => {
      this.look();
      if (!this.closed) this.lookLater();
    }, aboutEvery(this.idleMs));
  }

  private async readOn(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    while (this.mayHaveGrown && this.waiting.size > 0) {
      // First, so that a notice that comes while we read is not lost.
      this.mayHaveGrown = false;
      try {
        await this.read();
        this.sound = true;
      } catch (error) {
        this.sound = false;
        this.mayHaveGrown = true;
        this.tellFailure(error);
      }
    }
    this.isReading = false;
  }

  private async read(): Promise<void> {
    await this.skipWhatNobodyAwaits();
    const to = this.end + AT_ONCE;
    for await (const batch of this.store.readLog({ from: this.end, to })) {
      this.keep(batch);
      this.tellNews();
    }
    if (this.end === to) this.mayHaveGrown = true;
  }

  /** At the beginning, or when consumers have passed a long stretch without us. */
  private async skipWhatNobodyAwaits(): Promise<void> {
    const first = Math.min(...[...this.waiting].map((reader) => reader.awaits()));
    if (this.start !== undefined && first <= this.end + MOST_KEPT) return;
    // A reader may await a position that the log does not have, after a restored backup or because a caller made it up.
    const start = Math.min(first, await this.store.size());
    if (this.start !== undefined && start <= this.end) return;
    this.start = start;
    this.kept = [];
    this.keptBytes = 0;
  }

  private keep({ events, next }: LogBatch): void {
    if (events.length !== next - this.end) throw new Error(`The log has a gap between ${this.end} and ${next}`);
    for (const event of events) {
      this.kept.push(event);
      this.keptBytes += event.bytes.length;
    }
    let tooMany = 0;
    for (; this.kept.length - tooMany > MOST_KEPT || this.keptBytes > MOST_BYTES; tooMany++)
      this.keptBytes -= this.kept[tooMany]!.bytes.length;
    this.kept.splice(0, tooMany);
    this.start! += tooMany;
  }

  private tellNews(): void {
    for (const reader of [...this.waiting]) {
      if (reader.awaits() >= this.end) continue;
      this.waiting.delete(reader);
      reader.news();
    }
  }

  private tellFailure(error: unknown): void {
    const readers = [...this.waiting];
    this.waiting.clear();
    for (const reader of readers) reader.fails(error);
  }
}
