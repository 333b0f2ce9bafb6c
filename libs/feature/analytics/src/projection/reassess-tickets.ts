import { factsFold, itemsOf, type AssessedItem, type FactEvent, type TicketFacts } from '@redress/assessment';
import type { RecordedEvent } from '@redress/event-store';
import type { Rulebook } from '@redress/rulebook';
import { ticketIdOf } from '@redress/ticket';
import type { EntityManager } from 'typeorm';
import type { FactsRow } from './facts-row.js';
import { READ_FACTS } from './sql.js';

/** What a stretch of the log changed about one ticket. */
export interface ReassessedTicket {
  readonly ticket: string;
  readonly facts: TicketFacts;
  /** The items that it had, and those that it has now. */
  readonly before: readonly AssessedItem[];
  readonly after: readonly AssessedItem[];
}

/** Folds ticket events onto the stored facts. Tickets of which scores learn nothing new are left out. One statement. */
export async function reassessTickets(
  events: readonly RecordedEvent[],
  rulebook: Rulebook,
  tx: EntityManager,
): Promise<readonly ReassessedTicket[]> {
  if (events.length === 0) return [];
  const tickets = [...new Set(events.map(({ envelope }) => ticketIdOf(envelope.stream)))];
  const stored = (await tx.query(READ_FACTS, [tickets])) as FactsRow[];
  const before = new Map(stored.map(({ ticket, state }) => [ticket, state]));
  const after = new Map<string, TicketFacts | null>(before);
  for (const event of events) {
    const ticket = ticketIdOf(event.envelope.stream);
    after.set(ticket, factsFold.evolve(after.get(ticket) ?? factsFold.initial, event.envelope as FactEvent));
  }
  return [...after].flatMap(([ticket, facts]) => {
    const known = before.get(ticket) ?? null;
    if (facts === null || facts === known) return [];
    return [{ ticket, facts, before: itemsOf(known, rulebook), after: itemsOf(facts, rulebook) }];
  });
}
