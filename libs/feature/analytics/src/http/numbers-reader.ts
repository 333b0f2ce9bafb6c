import { Inject, Injectable } from '@nestjs/common';
import { HELD_BY_HOTLINE, type Actor } from '@redress/kernel';
import { BookShelf, CLOCK, liesInScope, mustHaveRight, type Clock } from '@redress/service';
import { todayOf } from '../rankings/standing.js';

/** Whose numbers an actor may see: those of all, or of the offices that the right reaches. */
export interface VisibleNumbers {
  readonly all: boolean;
  of(department: string): boolean;
}

/** Lets an actor in to numbers: right first, then how far it reaches today. */
@Injectable()
export class NumbersReader {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `NotAllowedError` when the actor's role has no right to this read at all. */
  async enter(actor: Actor, read: 'read-rankings' | 'read-drill-down'): Promise<VisibleNumbers> {
    mustHaveRight(actor, read);
    const [books, today] = [await this.shelf.read(), todayOf(this.clock)];
    const reaches = (holder: string | null): boolean =>
      liesInScope(actor, read, { ...HELD_BY_HOTLINE, holder }, books, today);
    return { all: reaches(null), of: reaches };
  }
}
