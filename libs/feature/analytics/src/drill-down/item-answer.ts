import type { AssessedItem } from '@redress/assessment';

/** What one ticket contributes to a number, as it is told over HTTP. */
export interface ItemAnswer extends Pick<AssessedItem, 'day' | 'due' | 'counted' | 'inNumerator' | 'provisional'> {
  readonly ticket: string;
  /** Revisions of the events that it rests on, in the ticket's stream. */
  readonly revisions: readonly number[];
}

/** The answer for a stored item. */
export function itemAnswer(item: AssessedItem & { readonly ticket: string }): ItemAnswer {
  const { ticket, day, due, counted, inNumerator, provisional, evidence } = item;
  return { ticket, day, due, counted, inNumerator, provisional, revisions: evidence };
}
