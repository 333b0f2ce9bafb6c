import type { EventStore, LogBatch, RecordedEvent } from '@redress/event-store';
import { mustBeKnown, withSuccessors } from '../known-events.js';
import { LOG_LANE } from '../lanes.js';
import type { Consumer } from '../port.js';
import type { Reached } from '../reached.js';
import type { WakeUp } from '../wake-up.js';
import { Busyness } from './busyness.js';
import { LanesAheadError } from './lanes-ahead-error.js';
import type { LogTail, TailReader } from './log-tail.js';
import { inPieces, MOST_EVENTS } from './pieces.js';

/** How often an idle consumer asks whether an operator wants something tried again. */
export const RETRIES_EVERY_MS = 1_000;
/** Passed events of other types are told so late: a checkpoint per append would cost more than the append. */
const TELL_PASSED_AFTER_MS = 250;

export interface FollowingParts {
  readonly store: EventStore;
  readonly tail: LogTail;
  /** Where the consumer is; who waits for a position waits there. */
  readonly reached: Reached;
  /** Woken when there is news, when somebody waits for a position, and to stop. */
  readonly wakeUp: WakeUp;
  readonly idleMs: number;
  /** Called after each success. */
  readonly onSuccess: () => void;
}

/** Takes one consumer along the log from its checkpoint: reads, hands over, rests until there is news. */
export class Following implements TailReader {
  /** Up to where events were handed over; behind the position while only events of other types were passed. */
  private handed = 0;
  private handedAt = 0;
  private askedAt = 0;
  private awaited = 0;
  private failure: { readonly error: unknown } | undefined;
  private readonly busyness = new Busyness();
  private readonly ownTypes: ReadonlySet<string> | undefined;
  private readonly readTypes: ReadonlySet<string> | undefined;

  constructor(
    private readonly consumer: Consumer,
    private readonly parts: FollowingParts,
  ) {
    this.ownTypes = consumer.types && new Set(consumer.types);
    this.readTypes = consumer.types && new Set(withSuccessors(consumer.types));
  }

  awaits(): number {
    return this.awaited;
  }

  news(): void {
    this.parts.wakeUp.wake();
  }

  fails(error: unknown): void {
    this.failure = { error };
    this.parts.wakeUp.wake();
  }

  /** Reads where the consumer is. Throws {@link LanesAheadError} when Kafka has carried it further in some lanes. */
  async resume(): Promise<void> {
    const checkpoints = await this.consumer.loadCheckpoints();
    this.handed = checkpoints.get(LOG_LANE) ?? 0;
    for (const [lane, position] of checkpoints)
      if (position > this.handed) throw new LanesAheadError(this.consumer.name, lane, position);
    this.parts.reached.moveTo(this.handed);
  }

  /** Follows for as long as it may. Rejects when the log cannot be read or the consumer fails. */
  async follow(signal: AbortSignal, isHeld: () => boolean): Promise<void> {
    const mayGoOn = (): boolean => isHeld() && !signal.aborted;
    this.failure = undefined;
    try {
      while (mayGoOn()) {
        for await (const batch of this.unread())
          for (const piece of inPieces(batch)) {
            await this.pass(piece, signal);
            if (!mayGoOn()) return;
          }
        if (this.parts.tail.isSound) this.parts.onSuccess();
        await this.restUntilNews(this.position(), Math.min(this.parts.idleMs, TELL_PASSED_AFTER_MS));
        if (mayGoOn()) await this.tellWhatIsDue();
        await this.linger(mayGoOn);
      }
    } finally {
      this.parts.tail.leave(this);
    }
  }

  private position(): number {
    return this.parts.reached.position;
  }

  /** What is there now, from the position on: of the tail, or of the log when the tail begins later. */
  private async *unread(): AsyncIterable<LogBatch> {
    const { store, tail } = this.parts;
    const { readTypes: types } = this;
    const stretch = tail.take(this.position());
    if (!stretch) yield* store.readLog({ from: this.position(), ...(types && { types: [...types] }) });
    else if (stretch.events.length > 0)
      yield { ...stretch, events: stretch.events.filter(({ envelope }) => types?.has(envelope.type) ?? true) };
  }

  private async pass({ events, next }: LogBatch, signal: AbortSignal): Promise<void> {
    mustBeKnown(events, this.ownTypes);
    const started = performance.now();
    if (events.length > 0 || this.wasLongSilent()) await this.hand(events, next);
    this.parts.reached.moveTo(next);
    if (events.length === MOST_EVENTS) await this.busyness.giveWay(performance.now() - started, signal);
  }

  /** Rests until there is an event at the position, the time is over, or somebody wakes us. */
  private async restUntilNews(position: number, milliseconds: number): Promise<void> {
    this.awaited = position;
    this.parts.tail.await(this);
    await this.parts.wakeUp.rest(milliseconds);
    if (this.failure) throw this.failure.error;
  }

  /** Lets events come together, from the first on that is not yet handed over, unless somebody waits for them. */
  private async linger(mayGoOn: () => boolean): Promise<void> {
    const { tail, reached } = this.parts;
    const { lingerMs = 0 } = this.consumer;
    const until = performance.now() + lingerMs;
    while (mayGoOn() && !reached.isAwaited) {
      const left = until - performance.now();
      const unread = tail.countFrom(this.position());
      if (left <= 0 || unread === 0 || unread >= MOST_EVENTS) return;
      await this.restUntilNews(this.position() + unread, left);
    }
  }

  private async tellWhatIsDue(): Promise<void> {
    const isPassed = this.handed < this.position() && this.wasLongSilent();
    if (isPassed || (await this.mustRetry())) await this.hand([], this.position());
  }

  private async mustRetry(): Promise<boolean> {
    if (!this.consumer.streamsToRetry || performance.now() - this.askedAt < RETRIES_EVERY_MS) return false;
    this.askedAt = performance.now();
    return (await this.consumer.streamsToRetry()).length > 0;
  }

  private async hand(events: readonly RecordedEvent[], next: number): Promise<void> {
    await this.consumer.handle({ events, steps: [{ lane: LOG_LANE, from: this.handed, next }] });
    this.handed = next;
    this.handedAt = performance.now();
    this.parts.onSuccess();
  }

  private wasLongSilent(): boolean {
    return performance.now() - this.handedAt >= Math.min(this.parts.idleMs, TELL_PASSED_AFTER_MS);
  }
}
