import type { AssessedItem } from '@redress/assessment';
import type { Id } from '@redress/kernel';

/** 计入的工单 What one ticket contributes to a number. */
export interface ItemAnswer extends Pick<
  AssessedItem,
  'round' | 'day' | 'due' | 'counted' | 'inNumerator' | 'provisional'
> {
  readonly ticket: Id;
  /** 事件序号 Revisions of the events that it rests on, in the ticket's stream. */
  readonly revisions: readonly number[];
}

/** The answer for a stored item. */
export function itemAnswer(item: AssessedItem & { readonly ticket: string }): ItemAnswer {
  const { ticket, round, day, due, counted, inNumerator, provisional, evidence } = item;
  return { ticket, round, day, due, counted, inNumerator, provisional, revisions: evidence };
}
