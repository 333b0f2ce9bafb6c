import { refuse, type RuleOutcome } from '@redress/kernel';
import { protectsReporter } from '../protects-reporter.js';
import type { Ticket } from '../ticket.js';

/** The merchant hears nothing of what is or was a report, by its ODR unit or by a notice (Order 121 Art. 37). */
export function mustNotTellTheMerchant(ticket: Ticket): RuleOutcome {
  return protectsReporter(ticket) ? refuse('reporter-protected') : undefined;
}
