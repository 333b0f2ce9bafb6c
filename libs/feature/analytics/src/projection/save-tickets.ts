import { contributions, sumTallies, type AssessedItem, type Tally } from '@redress/assessment';
import type { EntityManager } from 'typeorm';
import type { ReassessedTicket } from './reassess-tickets.js';
import { ADD_TO_TALLIES, SAVE_FACTS, SAVE_ITEMS } from './sql.js';

/**
 * Stores the facts and items of tickets and adds what they now contribute, less what they did, to the tallies. Returns
 * these differences. Three statements, however many tickets.
 */
export async function saveTickets(tickets: readonly ReassessedTicket[], tx: EntityManager): Promise<readonly Tally[]> {
  if (tickets.length === 0) return [];
  await tx.query(SAVE_FACTS, [JSON.stringify(tickets.map(({ ticket, facts }) => ({ ticket, state: facts })))]);
  const changes = tickets.flatMap(itemChanges);
  if (changes.length === 0) return [];
  await tx.query(SAVE_ITEMS, [JSON.stringify(changes)]);
  const differences = sumTallies(tickets.flatMap(({ before, after }) => contributions(before, after)));
  if (differences.length > 0) await tx.query(ADD_TO_TALLIES, [JSON.stringify(differences)]);
  return differences;
}

/** The items of a ticket that are new or other than before. Most events leave most items as they are. */
function itemChanges({ ticket, before, after }: ReassessedTicket): readonly object[] {
  const known = bySequence(before);
  return [...bySequence(after)]
    .filter(([key, item]) => JSON.stringify(item) !== JSON.stringify(known.get(key)))
    .map(([, item]) => ({ ticket, ...item }));
}

/** Items with their place among those that the ticket has under the same indicator. */
function bySequence(items: readonly AssessedItem[]): ReadonlyMap<string, AssessedItem & { readonly sequence: number }> {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const sequence = seen.get(item.indicator) ?? 0;
      seen.set(item.indicator, sequence + 1);
      return [`${item.indicator} ${sequence}`, { ...item, sequence }];
    }),
  );
}
