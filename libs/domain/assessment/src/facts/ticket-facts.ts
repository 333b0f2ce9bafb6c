import type { LocalDate } from '@redress/kernel';
import type { TicketKind } from '@redress/ticket';
import type { AppliedRules, DayFact, RoundFacts } from './round-facts.js';

/** What scores need to know of one ticket, and nothing else. A plain JSON value, so that a read model can keep it in one column. */
export interface TicketFacts {
  /** As it is now; what was registered as another kind has the items of this one. */
  readonly kind: TicketKind;
  readonly receivedOn: LocalDate;
  /** Revision of the registration. */
  readonly revision: number;
  /** What limits that start from now on count by. */
  readonly rules: AppliedRules;
  /** The registration was a mistake 作废: all items leave both sides. Null when it was none. */
  readonly voided: DayFact | null;
  /** First to last; there is always one. */
  readonly rounds: readonly RoundFacts[];
}
