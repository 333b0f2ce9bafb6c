import type { EventStore, RecordedEvent } from '@redress/event-store';
import { decodeEnvelope } from '@redress/kernel';
import type { LaneRecord } from '../cloud-event.js';
import type { Piece } from './piece.js';
import { readLane } from './read-lane.js';

/** What a lane needs to make pieces: which types are wanted, and the log to fetch what was lost. */
export interface PieceSource {
  readonly types?: ReadonlySet<string>;
  readonly store: EventStore;
}

interface Waiter {
  readonly position: number;
  readonly settle: (done: boolean) => void;
}

/**
 * One partition at work. Records arrive at least once, perhaps twice, out of order or not at all; what leaves is each
 * event once, in order. That is decided by the place of a record in its lane: one below where the lane is was done before
 * and is dropped; one whose predecessor was done is next; else something was lost, and the log has it.
 *
 * A stream is wholly in one lane, so this is the order of its revisions; and unlike a revision, the place also tells when
 * the last event of a stream is lost. It takes one number per lane instead of one per stream.
 */
export class Lane {
  private pending: LaneRecord[] = [];
  private readonly waiters = new Set<Waiter>();
  private position: number | undefined;
  private stored = 0;
  /** When it last moved or was given something; by performance.now(). */
  movedAt = performance.now();

  constructor(readonly name: string) {}

  /** Below this everything was handed over or is of other types; undefined until the checkpoint was read. */
  get passed(): number | undefined {
    return this.position;
  }

  /** The checkpoint; behind `passed` while only events of other types were passed. */
  get saved(): number {
    return this.stored;
  }

  get isIdle(): boolean {
    return this.pending.length === 0;
  }

  /** Takes records; true once all of them are done, false when the lane was given up. */
  accept(records: readonly LaneRecord[]): Promise<boolean> {
    this.movedAt = performance.now();
    for (const record of records) this.pending.push(record);
    const end = Math.max(-1, ...records.map(endOf));
    if (this.position !== undefined && this.position >= end) return Promise.resolve(true);
    return new Promise((resolve) => {
      const waiter: Waiter = { position: end, settle: (done) => (this.waiters.delete(waiter), resolve(done)) };
      this.waiters.add(waiter);
    });
  }

  /** Begins at its checkpoint, for the first time or again after a failure. */
  startAt(checkpoint: number): void {
    this.stored = checkpoint;
    this.moveTo(Math.max(checkpoint, this.position ?? 0));
  }

  /** The next events, about `room` of them at most, and up to where they reach. Does not move the lane. */
  async piece(room: number, { types, store }: PieceSource): Promise<Piece> {
    const events: RecordedEvent[] = [];
    let next = this.position!;
    for (const { position, previous, event } of this.pending) {
      if (position < next) continue;
      if (previous >= next) {
        const lost = await readLane(store, {
          lane: this.name,
          from: next,
          to: position,
          room: room - events.length,
          types,
        });
        events.push(...lost.events);
        next = lost.next;
        if (next < position) return { events, next };
      }
      if (!event) continue;
      if (!types || types.has(event.type))
        events.push({ position, envelope: decodeEnvelope(event.bytes), bytes: event.bytes });
      next = position + 1;
      if (events.length >= room) break;
    }
    return { events, next };
  }

  pass(next: number): void {
    this.moveTo(next);
  }

  save(next: number): void {
    this.stored = next;
    this.moveTo(next);
  }

  /** Tells those who wait that somebody else goes on with the lane. */
  giveUp(): void {
    this.pending = [];
    for (const waiter of this.waiters) waiter.settle(false);
  }

  private moveTo(position: number): void {
    if (this.position !== position) this.movedAt = performance.now();
    this.position = position;
    const firstLeft = this.pending.findIndex((record) => endOf(record) > position);
    this.pending.splice(0, firstLeft < 0 ? this.pending.length : firstLeft);
    for (const waiter of this.waiters) if (waiter.position <= position) waiter.settle(true);
  }
}

/** Where a lane is once the record is done. */
function endOf({ position, event }: LaneRecord): number {
  return event ? position + 1 : position;
}
