import type { Holding } from '@redress/kernel';

/** Whose ticket it has been from a position of the log on, until the next entry. */
export interface Held extends Pick<Holding, 'holder' | 'first' | 'named'> {
  readonly from: number;
}

/** The history of a ticket with what it is from an event on. Changes nothing while the ticket stays where it is. */
export function heldFrom(held: readonly Held[], from: number, { holder, first, named }: Holding): readonly Held[] {
  const last = held.at(-1);
  const stays = last?.holder === holder && last.first === first && last.named.join() === named.join();
  return stays ? held : [...held, { from, holder, first, named }];
}

/** Whose ticket it was just before and during the events of a stretch of the log, at the positions `from` … `to` − 1. */
export function heldDuring(held: readonly Held[], from: number, to: number): readonly Held[] {
  return held.filter((entry, n) => entry.from < to && (held[n + 1]?.from ?? Infinity) >= from);
}
