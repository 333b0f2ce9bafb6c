import { shanghaiDay, type Event, type LocalDate, type Recorded } from '@redress/kernel';

/** A day that a step stated, under the name of its field. */
export interface StatedDay {
  readonly field: string;
  readonly on: LocalDate;
}

/** The fields in which each event of an act states days, in the order in which these days follow each other. */
export type DaysOf<E extends Event> = {
  readonly [Type in E['type']]?: readonly (keyof Extract<E, { type: Type }>['data'] & string)[];
};

/** 补录。 A day that was entered after it was over. Every one is a fact: people see it, and departments are counted by it. */
export interface Claim extends StatedDay {
  /** The Shanghai day on which it was entered. */
  readonly enteredOn: LocalDate;
  /** Revision of the event that states it. */
  readonly revision: number;
  /** The department that had the ticket; null when none had it. */
  readonly department: string | null;
}

/** The days of an event that lie before the day on which it was entered. */
export function claimsIn(
  { data, occurredAt, revision }: Pick<Recorded, 'data' | 'occurredAt' | 'revision'>,
  fields: readonly string[],
  department: string | null,
): readonly Claim[] {
  const enteredOn = shanghaiDay(occurredAt);
  return daysIn(data, fields)
    .filter(({ on }) => on < enteredOn)
    .map((stated) => ({ ...stated, enteredOn, revision, department }));
}

/** The days that an event states in some of its fields. */
export function daysIn(data: object, fields: readonly string[]): readonly StatedDay[] {
  return fields.map((field) => ({ field, on: (data as Readonly<Record<string, LocalDate>>)[field]! }));
}
