import { protectsReporter } from './protects-reporter.js';
import type { Ticket } from './ticket.js';

/**
 * The right that opens what is sealed on a ticket. What a reporter sent, and what is written about them, has a right of its own:
 * for who lacks it there is no such report. It stays so when the ticket becomes of another kind: who reported stays a reporter.
 */
export function rightToOpen(ticket: Ticket): 'open-submission' | 'open-reporter-identity' {
  return protectsReporter(ticket) ? 'open-reporter-identity' : 'open-submission';
}
