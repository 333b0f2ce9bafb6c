import type { Moment } from '../shanghai-time.js';

/** What is due when: entries by moment, the earliest moment first. */
export class Agenda<T> {
  private readonly entries = new Map<Moment, T[]>();
  /** Latest first, so that the next one is taken from the end. */
  private readonly moments: Moment[] = [];

  add(moment: Moment, entry: T): void {
    const others = this.entries.get(moment);
    if (others !== undefined) return void others.push(entry);
    this.entries.set(moment, [entry]);
    const at = this.moments.findLastIndex((later) => later > moment) + 1;
    this.moments.splice(at, 0, moment);
  }

  /** The earliest moment; undefined when nothing is due any more. */
  next(): Moment | undefined {
    return this.moments.at(-1);
  }

  /** Takes out what is due at the earliest moment, in the order in which it was added. */
  take(): readonly T[] {
    const moment = this.moments.pop();
    if (moment === undefined) return [];
    const due = this.entries.get(moment)!;
    this.entries.delete(moment);
    return due;
  }
}
