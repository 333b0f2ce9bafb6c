import type { Actor, Holding, LocalDate } from '@redress/kernel';
import { registersOf, within, type Offices } from '@redress/offices';
import { cellsFor } from '@redress/rights';
import { mustHaveRight } from '../commanding/rights.js';

/**
 * How far a right to a list reaches, as values that a query can ask by. Offices stand with all that lie below them. What
 * `isInScope` says of one thing, this says of a list: a thing is in it when any of its parts reaches it.
 */
export interface ReadingScope {
  /** Every ticket: a post of the hotline. */
  readonly all: boolean;
  /** What these offices have. */
  readonly holders: readonly string[];
  /** What these offices signed for first. */
  readonly firsts: readonly string[];
  /** What names this account or unit. */
  readonly names: readonly string[];
}

/** The scope of an actor's right to read. Throws `NotAllowedError` when the post has no such right at all. */
export function scopeOf(actor: Actor, read: string, offices: Offices, day: LocalDate): ReadingScope {
  mustHaveRight(actor, read);
  const cells = cellsFor(actor, read);
  const has = (...scopes: readonly string[]): boolean => cells.some(({ scope }) => scopes.includes(scope));
  const below = actor.office === null ? [] : officesWithin(actor.office, offices, day);
  const isUnit = cells.some(({ role, scope }) => role === 'odr-unit' && scope === 'named');
  return {
    all: has('hotline', 'everywhere'),
    holders: has('department') ? below : [],
    firsts: has('first') ? below : [],
    names: has('named') ? [isUnit ? actor.office! : actor.account] : [],
  };
}

/** An office with all that lie below it on a day. One that is in no register stands alone. */
function officesWithin(office: string, offices: Offices, day: LocalDate): readonly string[] {
  const known = [...registersOf(offices).offices.keys()];
  return [office, ...known.filter((id) => id !== office && within(offices, id, office, day))];
}

/** Whether a ticket lies in a scope. */
export function reaches(
  { all, holders, firsts, names }: ReadingScope,
  { holder, first, named }: Pick<Holding, 'holder' | 'first' | 'named'>,
): boolean {
  return (
    all ||
    (holder !== null && holders.includes(holder)) ||
    (first !== null && firsts.includes(first)) ||
    named.some((name) => names.includes(name))
  );
}
