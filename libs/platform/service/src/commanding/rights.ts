import type { Actor, AnyAct, Holding, LocalDate } from '@redress/kernel';
import * as rights from '@redress/rights';
import { within } from '@redress/offices';
import type { Books } from '@redress/ticket';
import { NotAllowedError } from './not-allowed-error.js';

/** Throws {@link NotAllowedError} when no cell of the table gives the actor's post this act or read, or one of `anyOf` instead. */
export function mustHaveRight(actor: Actor, act: string, anyOf?: readonly string[]): void {
  const refusal = rights.mustHaveRight(actor, act, anyOf);
  if (refusal !== undefined) throw new NotAllowedError(refusal);
}

/** Throws {@link NotAllowedError} when the actor's post has none of the rights that an act may need. Asked before reading. */
export function mustHaveSomeRight(actor: Actor, { name, right }: AnyAct): void {
  mustHaveRight(actor, name, right?.anyOf);
}

/** Whether a thing lies in the scope of the actor's post on a day. What does not is answered as if it did not exist. */
export function liesInScope(actor: Actor, act: string, holding: Holding, { offices }: Books, day: LocalDate): boolean {
  return rights.isInScope(actor, act, holding, (office, above) => within(offices, office, above, day));
}
