// Decided by: intake.
import { decide, type CommandMeta, type Decision } from '@redress/kernel';
import { CATEGORIES } from '@redress/rulebook';
import { mustBeOneOf, onTicket, whenAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { Classification, IntakeEvent } from './events.js';

export type ClassifyTicket = CommandMeta & Classification;

const CATEGORY_CODES = CATEGORIES.map(({ code }) => code);

/** Says what the ticket is about; an operator may correct it until the ticket is assigned. */
export function classifyTicket(ticket: Ticket, command: ClassifyTicket): Decision<IntakeEvent> {
  const { category, complex, by, rule } = command;
  return onTicket(ticket, (registered) =>
    whenAt(
      registered,
      ['registered', 'classified', 'return-upheld'],
      () =>
        mustBeOneOf('category-unknown', 'category', category, CATEGORY_CODES) ??
        decide<IntakeEvent>({ type: 'TicketClassified', data: { category, complex, by, rule } }),
    ),
  );
}
