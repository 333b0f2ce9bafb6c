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

/** Whose ticket it was just before an event; undefined for the event that made it. */
export function heldBefore(held: readonly Held[], position: number): Held | undefined {
  return held.findLast(({ from }) => from < position);
}
