import { factsFold, itemsOf, type AssessedItem, type FactEvent, type TicketFacts } from '@redress/assessment';
import type { RecordedEvent } from '@redress/event-store';
import type { Rulebook } from '@redress/rulebook';
import { tickets } from '@redress/ticket';
import type { EntityManager } from 'typeorm';
import type { FactsRow } from './facts-row.js';
import type { ItemRow } from './item-row.js';
import { READ_FACTS, READ_ITEMS } from './sql.js';

/** An item with its place among those that its round has under the same indicator, from 0. */
export type PlacedItem = AssessedItem & { readonly sequence: number };

/** What a stretch of the log changed about one ticket. */
export interface ReassessedTicket {
  readonly ticket: string;
  readonly facts: TicketFacts;
  /** The items as they are stored, and as they are now. */
  readonly before: readonly PlacedItem[];
  readonly after: readonly PlacedItem[];
}

/**
 * Folds ticket events onto the stored facts. Tickets of which scores learn nothing new are left out. What a ticket
 * contributed before is what was stored, not what today's rulebook makes of the old facts: a rule set may have arrived in
 * between, and the tallies would keep the difference. Two statements.
 */
export async function reassessTickets(
  events: readonly RecordedEvent[],
  rulebook: Rulebook,
  tx: EntityManager,
): Promise<readonly ReassessedTicket[]> {
  if (events.length === 0) return [];
  const ids = [...new Set(events.map(({ envelope }) => tickets.idOf(envelope.stream)))];
  const stored = (await tx.query(READ_FACTS, [ids])) as FactsRow[];
  const before = new Map(stored.map(({ ticket, state }) => [ticket, state]));
  const after = new Map<string, TicketFacts | null>(before);
  for (const event of events) {
    const ticket = tickets.idOf(event.envelope.stream);
    after.set(ticket, factsFold.evolve(after.get(ticket) ?? factsFold.initial, event.envelope as FactEvent));
  }
  const items = itemsByTicket(stored.length === 0 ? [] : ((await tx.query(READ_ITEMS, [ids])) as ItemRow[]));
  return [...after].flatMap(([ticket, facts]) => {
    if (facts === null || facts === before.get(ticket)) return [];
    return [{ ticket, facts, before: items.get(ticket) ?? [], after: placed(itemsOf(facts, rulebook)) }];
  });
}

function itemsByTicket(rows: readonly ItemRow[]): ReadonlyMap<string, readonly ItemRow[]> {
  const byTicket = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const own = byTicket.get(row.ticket);
    if (own === undefined) byTicket.set(row.ticket, [row]);
    else own.push(row);
  }
  return byTicket;
}

function placed(items: readonly AssessedItem[]): readonly PlacedItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const kind = `${item.indicator} ${item.round}`;
    const sequence = seen.get(kind) ?? 0;
    seen.set(kind, sequence + 1);
    return { ...item, sequence };
  });
}
