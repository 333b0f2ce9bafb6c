import { contributions, sumTallies } from '@redress/assessment';
import type { EntityManager } from 'typeorm';
import type { PlacedItem, ReassessedTicket } from './reassess-tickets.js';
import { ADD_TO_TALLIES, REMOVE_ITEMS, SAVE_FACTS, SAVE_ITEMS } from './sql.js';

/**
 * Stores the facts and items of tickets and adds what they now contribute, less what they did, to the tallies. Three
 * statements, however many tickets, and one more where an event left a ticket with fewer items.
 */
export async function saveTickets(tickets: readonly ReassessedTicket[], tx: EntityManager): Promise<void> {
  if (tickets.length === 0) return;
  await tx.query(SAVE_FACTS, [JSON.stringify(tickets.map(({ ticket, facts }) => ({ ticket, state: facts })))]);
  const [changes, gone] = [tickets.flatMap(itemChanges), tickets.flatMap(itemsGone)];
  if (changes.length === 0 && gone.length === 0) return;
  if (gone.length > 0) await tx.query(REMOVE_ITEMS, [JSON.stringify(gone)]);
  if (changes.length > 0) await tx.query(SAVE_ITEMS, [JSON.stringify(changes)]);
  const differences = sumTallies(tickets.flatMap(({ before, after }) => contributions(before, after)));
  if (differences.length > 0) await tx.query(ADD_TO_TALLIES, [JSON.stringify(differences)]);
}

/** The items of a ticket that are new or other than before. Most events leave most items as they are. */
function itemChanges({ ticket, before, after }: ReassessedTicket): readonly object[] {
  const known = new Map(before.map((item) => [placeOf(item), item]));
  return after.filter((item) => !isSame(item, known.get(placeOf(item)))).map((item) => ({ ticket, ...item }));
}

/** The places of items that a ticket no longer has, such as those of the kind that it was registered as. */
function itemsGone({ ticket, before, after }: ReassessedTicket): readonly object[] {
  const present = new Set(after.map(placeOf));
  return before
    .filter((item) => !present.has(placeOf(item)))
    .map(({ indicator, round, sequence }) => ({ ticket, indicator, round, sequence }));
}

function placeOf({ indicator, round, sequence }: PlacedItem): string {
  return `${indicator} ${round} ${sequence}`;
}

function isSame(a: PlacedItem, b: PlacedItem | undefined): boolean {
  return (
    b !== undefined &&
    a.day === b.day &&
    a.department === b.department &&
    a.due === b.due &&
    a.counted === b.counted &&
    a.inNumerator === b.inNumerator &&
    a.provisional === b.provisional &&
    a.evidence.join() === b.evidence.join()
  );
}
