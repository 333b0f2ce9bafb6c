import { Inject, Injectable } from '@nestjs/common';
import { addDays, shanghaiDay, type Actor, type LocalDate } from '@redress/kernel';
import { registersOf } from '@redress/offices';
import { CATEGORIES } from '@redress/rulebook';
import { BookShelf, CLOCK, InvalidRequestError, scopeOf, type Clock, type ReadingScope } from '@redress/service';

type Named = Readonly<Record<string, string | undefined>>;

/** What a filter names, by the register that must hold it. */
export interface NamedCodes {
  readonly offices?: Named;
  readonly areas?: Named;
  readonly categories?: Named;
}

/** Lets an actor into the lists: right first, then what the filter names, and how far the right reaches. */
@Injectable()
export class QueueReader {
  constructor(
    @Inject(BookShelf) private readonly books: BookShelf,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `NotAllowedError`, and `InvalidRequestError` for a code that is in no register, with those that are. */
  async enter(
    actor: Actor,
    { offices = {}, areas = {}, categories = {} }: NamedCodes = {},
  ): Promise<{ readonly scope: ReadingScope; readonly today: LocalDate }> {
    const today = shanghaiDay(new Date(this.clock.now()).toISOString());
    const { offices: registers } = await this.books.read();
    const scope = scopeOf(actor, 'read-queue', registers, today);
    const known = registersOf(registers);
    mustBeAmong([...known.offices.keys()], offices);
    mustBeAmong([...known.areas.keys()], areas);
    mustBeAmong(
      CATEGORIES.map(({ code }) => code),
      categories,
    );
    return { scope, today };
  }
}

function mustBeAmong(known: readonly string[], named: Named): void {
  const unknown = Object.entries(named).filter(([, code]) => code !== undefined && !known.includes(code));
  if (unknown.length === 0) return;
  const values = { allowed: known.join(', ') };
  throw new InvalidRequestError(
    unknown.map(([field]) => ({ field, code: 'enum', values })),
    known,
  );
}

/** Numbers are given for a year at most. Throws `InvalidRequestError`. */
export function mustBeWithinAYear(from: LocalDate, to: LocalDate): void {
  const last = addDays(from, 366);
  if (to < from || to > last)
    throw new InvalidRequestError([{ field: 'dueTo', code: 'enum', values: { allowed: `${from} … ${last}` } }]);
}
