import type { Period } from '@redress/kernel';
import type { Rulebook, IndicatorCode } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from '../indicators/assessed-item.js';
import { itemsOf } from '../indicators/items-of.js';

/** Which number of which ranking is to be explained. */
export interface Question {
  readonly period: Period;
  readonly department: string;
  readonly indicator: IndicatorCode;
}

/** An item with the ticket that it comes from; its evidence leads on to the events in that ticket's stream. */
export interface ExplainedItem extends AssessedItem {
  readonly ticket: string;
}

/**
 * The items behind one number, those that left both sides included, so that it is seen why they are not counted. Sorted
 * by ticket, then by the first event they rest on.
 */
export function explain(
  { period, department, indicator }: Question,
  tickets: Iterable<readonly [ticket: string, facts: TicketFacts | null]>,
  rulebook: Rulebook,
): readonly ExplainedItem[] {
  const items: ExplainedItem[] = [];
  for (const [ticket, facts] of tickets)
    for (const item of itemsOf(facts, rulebook))
      if (item.period === period && item.department === department && item.indicator === indicator)
        items.push({ ticket, ...item });
  return items.sort(byTicketThenEvidence);
}

function byTicketThenEvidence(a: ExplainedItem, b: ExplainedItem): number {
  if (a.ticket !== b.ticket) return a.ticket < b.ticket ? -1 : 1;
  for (const [i, revision] of a.evidence.entries()) {
    const difference = revision - (b.evidence[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
