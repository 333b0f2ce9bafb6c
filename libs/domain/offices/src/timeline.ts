import type { LocalDate } from '@redress/kernel';

/** Values that hold from a day on until the next one does, earliest first. */
export type Timeline<T> = readonly { readonly from: LocalDate; readonly value: T }[];

/** The value on a day; undefined before the first one. */
export function valueOn<T>(timeline: Timeline<T>, day: LocalDate): T | undefined {
  return timeline.findLast(({ from }) => from <= day)?.value;
}

/** The value on a day and all that follow later. */
export function valuesFrom<T>(timeline: Timeline<T>, day: LocalDate): readonly T[] {
  const current = timeline.findLastIndex(({ from }) => from <= day);
  return timeline.slice(Math.max(current, 0)).map(({ value }) => value);
}

/** The timeline with a value from a day on. Values of later days stay; one of the same day is replaced. */
export function withValue<T>(timeline: Timeline<T>, from: LocalDate, value: T): Timeline<T> {
  const before = timeline.filter((known) => known.from < from);
  const after = timeline.filter((known) => known.from > from);
  return [...before, { from, value }, ...after];
}
