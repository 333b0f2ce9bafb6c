import { refuse, type RuleOutcome } from '@redress/kernel';
import type { TicketKind } from '../vocabulary.js';

/** A complaint states who complains (Order 121 Art. 10); a report may be anonymous (Art. 28 asks for facts only). */
export function mustNameAComplainant(kind: TicketKind, anonymous: boolean): RuleOutcome {
  return kind === 'complaint' && anonymous ? refuse('complainant-missing') : undefined;
}
