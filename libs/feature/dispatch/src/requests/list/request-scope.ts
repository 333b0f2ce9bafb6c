import { personsOf, type Actor, type LocalDate } from '@redress/kernel';
import type { Offices } from '@redress/offices';
import { REQUEST_KINDS, rightOf } from '@redress/requests';
import { hasRight } from '@redress/rights';
import { mustHaveRight, scopeOf } from '@redress/service';

/** Which requests an actor may see, and which of them wait for their decision, as values that a query can ask by. */
export interface RequestScope {
  /** What is asked for any ticket. */
  readonly all: boolean;
  /** What these offices asked for their tickets. */
  readonly holders: readonly string[];
  /** What administrators propose. */
  readonly proposals: boolean;
  /** The kinds on which the actor's post decides. */
  readonly decides: readonly string[];
  /** The natural persons who act: who asks does not decide. */
  readonly persons: readonly string[];
}

/** The scope of an actor on a day, as a single request is read. Throws `NotAllowedError` when the post reads no request at all. */
export function requestScopeOf(actor: Actor, offices: Offices, day: LocalDate): RequestScope {
  const proposals = hasRight(actor, 'read-proposals');
  if (!proposals) mustHaveRight(actor, 'read-requests');
  const none = { all: false, holders: [] };
  const { all, holders } = hasRight(actor, 'read-requests') ? scopeOf(actor, 'read-requests', offices, day) : none;
  const decides = REQUEST_KINDS.filter((kind) => hasRight(actor, rightOf('grant-request', kind)));
  return { all, holders, proposals, decides, persons: personsOf(actor) };
}
