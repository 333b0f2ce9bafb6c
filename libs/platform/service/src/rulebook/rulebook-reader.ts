import type { EventStore } from '@redress/event-store';
import { foldEvents } from '@redress/kernel';
import { RULEBOOK_STREAM, rulebookFold, type Rulebook, type RulebookEvent } from '@redress/rulebook';
import type { Clock } from '../clock.js';

/** A rule set governs from the day after it was published at the earliest, so rules some moments old decide alike. */
const FRESH_MS = 1_000;

/** The rulebook as the log has it, for deciders. Read again when it is a second old, folded again when it has grown. */
export class RulebookReader {
  private known: { readonly revision: number; readonly rulebook: Rulebook } | undefined;
  private reading: Promise<Rulebook> | undefined;
  private readAt = -Infinity;

  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  read(): Promise<Rulebook> {
    const age = this.clock.now() - this.readAt;
    return this.reading !== undefined && age >= 0 && age < FRESH_MS ? this.reading : this.readNow();
  }

  /** What the log holds at this moment: for a ticket that follows rules newer than those at hand. */
  readNow(): Promise<Rulebook> {
    this.readAt = this.clock.now();
    const reading = this.fold();
    this.reading = reading;
    // A failed read is not kept: the next command asks again.
    reading.catch(() => (this.reading = undefined));
    return reading;
  }

  private async fold(): Promise<Rulebook> {
    const { events, head } = await this.store.readStream(RULEBOOK_STREAM);
    const revision = head?.revision ?? -1;
    if (this.known?.revision !== revision) {
      const published = events.map(({ envelope }) => envelope as unknown as RulebookEvent);
      this.known = { revision, rulebook: foldEvents(rulebookFold, published).rulebook };
    }
    return this.known.rulebook;
  }
}
