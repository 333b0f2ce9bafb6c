import { isWithin, type LocalDate } from '@redress/kernel';
import type { Rulebook, IndicatorCode } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from '../indicators/assessed-item.js';
import { itemsOf } from '../indicators/items-of.js';

/** Which number is to be explained: of a stretch of days, both ends included. */
export interface Question {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly department: string;
  readonly indicator: IndicatorCode;
}

/** An item with the ticket that it comes from; its evidence leads on to the events in that ticket's stream. */
export interface ExplainedItem extends AssessedItem {
  readonly ticket: string;
}

/**
 * The items behind one number, those that left both sides included, so that it is seen why they are not counted. Sorted
 * by day, then by ticket, then by the first event they rest on.
 */
export function explain(
  { department, indicator, ...days }: Question,
  tickets: Iterable<readonly [ticket: string, facts: TicketFacts | null]>,
  rulebook: Rulebook,
): readonly ExplainedItem[] {
  const items: ExplainedItem[] = [];
  for (const [ticket, facts] of tickets)
    for (const item of itemsOf(facts, rulebook))
      if (isWithin(days, item.day) && item.department === department && item.indicator === indicator)
        items.push({ ticket, ...item });
  return items.sort(inOrder);
}

function inOrder(a: ExplainedItem, b: ExplainedItem): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.ticket !== b.ticket) return a.ticket < b.ticket ? -1 : 1;
  for (const [i, revision] of a.evidence.entries()) {
    const difference = revision - (b.evidence[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
