import type { Dayjs } from 'dayjs';
import type { ActField } from './ticket-act.js';

/** What a form holds, by the names of its fields. */
export type Entered = Readonly<Record<string, unknown>>;

/** The body of an act: what was left empty is absent, days are `YYYY-MM-DD`, and a group is there when something in it is. */
export function bodyOf(fields: readonly ActField[], entered: Entered): Entered {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field, entered[field.name]);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function valueOf(field: ActField, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  switch (field.kind) {
    case 'date':
      return (value as Dayjs).format('YYYY-MM-DD');
    case 'group': {
      const inside = bodyOf(field.fields, value as Entered);
      return Object.keys(inside).length === 0 ? undefined : inside;
    }
    default:
      return value;
  }
}
