import type { StatesFields } from './act.js';
import { TICKET_ACTS } from './acts.generated.js';

/** The fields in which each event of a ticket states days of what happened outside the platform, by its type. */
export const STATED_DAYS: ReadonlyMap<string, readonly string[]> = new Map(
  (Object.values(TICKET_ACTS).flat() as readonly StatesFields[]).flatMap(({ steps, asides }) =>
    Object.entries({ ...steps, ...asides }),
  ),
);
