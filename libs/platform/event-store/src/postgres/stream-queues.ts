import type { PendingAppend } from './pending-append.js';

/** Streams that leave before the map is renewed, beside as many as it holds: copying it stays cheap. */
const RENEWAL = 256;

/**
 * Lets the commands of one stream through one at a time, in the order in which they came.
 *
 * The map is renewed now and then. A Map that takes and loses entries moves to a new table again and again, and in V8 the
 * old table points to the new one: in a map that is never empty, a table that died in the old generation keeps all later
 * ones alive, with the names and queues that they held.
 */
export class StreamQueues {
  /** Streams with a command that was let through, and what waits behind it. */
  private behind = new Map<string, PendingAppend[]>();
  private left = 0;

  get empty(): boolean {
    return this.behind.size === 0;
  }

  /** Whether the command may go at once; otherwise it waits for those before it. */
  enter(pending: PendingAppend): boolean {
    const queue = this.behind.get(pending.append.stream);
    if (queue) queue.push(pending);
    else this.behind.set(pending.append.stream, []);
    return queue === undefined;
  }

  /** The command of the stream that was let through has been answered; returns the next. */
  leave(stream: string): PendingAppend | undefined {
    const next = this.behind.get(stream)!.shift();
    if (next) return next;
    this.behind.delete(stream);
    if (++this.left > this.behind.size + RENEWAL) this.renew();
    return undefined;
  }

  private renew(): void {
    this.behind = new Map(this.behind);
    this.left = 0;
  }
}
