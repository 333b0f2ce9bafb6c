import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, StoredEvent } from './connection.js';
import { EventStoreUnavailableError } from './errors.js';
import { envelopeIn } from './foreign-record-error.js';
import { CHUNK, IndexChunks } from './index-chunks.js';
import { isReserved } from './own-records.js';

/** Tries to find an event that was just acknowledged. One is enough on a leader. */
const LOOKS = 20;
const PAUSE_MS = 25;

/**
 * Gives the events of the log their dense positions: the running number of the events in `$all`, in its order, without the
 * records of the server and of this adapter. It follows `$all` on demand, keeps the newest part in memory and the rest in
 * {@link IndexChunks}, so that neither memory nor the cost of a look-up or a start grows with the log.
 */
export class LogIndex {
  private readonly chunks: IndexChunks;
  /** Chunks that are saved. */
  private saved = 0;
  /** Commit positions of the events behind the saved chunks. */
  private tail: number[] = [];
  /** The last record of `$all` that was looked at. */
  private readTo: number | undefined;
  private begun = false;
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(private readonly connection: Connection) {
    this.chunks = new IndexChunks(connection);
  }

  /** The number of events in the log, including everything that was acknowledged before the call. */
  async size(): Promise<number> {
    await this.catchUp();
    return this.saved * CHUNK + this.tail.length;
  }

  /** The position of the event at a commit position. */
  async positionOf(commit: number): Promise<number> {
    for (let look = 0; this.readTo === undefined || commit > this.readTo; look++) {
      if (look === LOOKS) throw new EventStoreUnavailableError('an acknowledged event does not appear in $all');
      if (look > 0) await wait(PAUSE_MS);
      await this.catchUp();
    }
    const first = this.tail[0];
    if (first !== undefined && commit >= first) return this.saved * CHUNK + indexIn(this.tail, commit);
    return this.positionInChunks(commit);
  }

  /** The commit position of the event at a position below the size. */
  async commitAt(position: number): Promise<number> {
    const inTail = position - this.saved * CHUNK;
    if (inTail >= 0) return this.tail[inTail]!;
    return (await this.chunks.load(Math.floor(position / CHUNK)))[position % CHUNK]!;
  }

  /** Looks at everything that was in `$all` when it was called. Calls at the same time share one look. */
  private catchUp(): Promise<void> {
    // The run under way may have passed the place where the caller's event lies; the one after it starts now or later.
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.running = this.next!;
        this.next = undefined;
        return this.follow();
      });
    return this.next;
  }

  private async follow(): Promise<void> {
    if (!this.begun) await this.begin();
    for await (const records of this.connection.readAllAfter(this.readTo)) {
      for (const record of records) {
        if (!isReserved(record.type)) this.take(record);
        this.readTo = record.commit;
      }
      await this.saveFullChunks();
    }
  }

  /** What is numbered is an event of ours, so that no foreign record shifts the positions behind it. */
  private take(record: StoredEvent): void {
    envelopeIn(record);
    this.tail.push(record.commit);
  }

  private async begin(): Promise<void> {
    const last = await this.chunks.last();
    this.begun = true;
    if (!last) return;
    this.saved = last.number + 1;
    this.readTo = last.commits.at(-1);
  }

  private async saveFullChunks(): Promise<void> {
    while (this.tail.length >= CHUNK) {
      await this.chunks.save(this.saved, this.tail.slice(0, CHUNK));
      this.tail.splice(0, CHUNK);
      this.saved++;
    }
  }

  private async positionInChunks(commit: number): Promise<number> {
    let low = 0;
    let high = this.saved - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const commits = await this.chunks.load(middle);
      if (commit < commits[0]!) high = middle - 1;
      else if (commit > commits[CHUNK - 1]!) low = middle + 1;
      else return middle * CHUNK + indexIn(commits, commit);
    }
    throw new Error(`No event of the log lies at ${commit}`);
  }
}

/** Index of a value in ascending numbers. */
function indexIn(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  throw new Error(`No event of the log lies at ${value}`);
}
