import type { Actor, AnyAct, Holding, LocalDate } from '@redress/kernel';
import { hasRight, isInScope } from '@redress/rights';
import { within } from '@redress/offices';
import type { Books } from '@redress/ticket';
import { NotAllowedError } from './not-allowed-error.js';

/** Throws {@link NotAllowedError} when no cell of the table gives the actor's role this act or read. */
export function mustHaveRight(actor: Actor, act: string): void {
  if (!hasRight(actor, act)) throw new NotAllowedError(actor.role, act);
}

/** Throws {@link NotAllowedError} when the actor's role has none of the rights that an act may need. Asked before reading. */
export function mustHaveSomeRight(actor: Actor, { name, right }: AnyAct): void {
  if (!(right?.anyOf ?? [name]).some((each) => hasRight(actor, each))) throw new NotAllowedError(actor.role, name);
}

/** Whether a thing lies in the scope of the actor's post on a day. What does not is answered as if it did not exist. */
export function liesInScope(actor: Actor, act: string, holding: Holding, { offices }: Books, day: LocalDate): boolean {
  return isInScope(actor, act, holding, (office, above) => within(offices, office, above, day));
}
