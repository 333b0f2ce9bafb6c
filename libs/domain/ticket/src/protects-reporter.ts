import type { Ticket } from './ticket.js';

/**
 * Whether who sent the ticket is protected as a reporter (Order 121 Art. 37): it is a report, or it was one. Every reader that
 * keeps reporters from somebody asks this, and none asks the present kind: a change of kind would uncover them.
 */
export function protectsReporter(ticket: Ticket): boolean {
  return ticket.status === 'registered' && ticket.onceReport;
}
