import type { LocalDate } from '@redress/kernel';
import type { TicketKind } from '@redress/ticket';
import type { AppliedRules, RoundFacts } from './round-facts.js';

/** What scores need to know of one ticket, and nothing else. A plain JSON value, so that a read model can keep it in one column. */
export interface TicketFacts {
  /** As it is now; what was registered as another kind has the items of this one. */
  readonly kind: TicketKind;
  readonly receivedOn: LocalDate;
  /** Revision of the registration. */
  readonly revision: number;
  /** What limits that start from now on count by. */
  readonly rules: AppliedRules;
  /** First to last; there is always one. */
  readonly rounds: readonly RoundFacts[];
}
