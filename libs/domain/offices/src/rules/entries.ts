import { refuse, type LocalDate, type Refusal, type RuleOutcome } from '@redress/kernel';
import { DISPATCH_DESK } from '../dispatch-desk.js';
import { holdsOn, type Entry } from '../entry.js';

/** The registers, as codes of refusals name what stands in them. */
export type Register = 'office' | 'area' | 'odr-unit';

/** An id is given once and for ever: tickets and history keep the entry of their day. That of the dispatch desk is given already. */
export function mustBeNew(register: Register, table: ReadonlyMap<string, Entry>, id: string): RuleOutcome {
  return table.has(id) || id === DISPATCH_DESK ? refuse(`${register}-exists`, { id }) : undefined;
}

/** The entry that holds from a day on with no end entered; else the refusal says why it does not. */
export function openFrom<E extends Entry>(
  register: Register,
  table: ReadonlyMap<string, E>,
  id: string,
  from: LocalDate,
): E | Refusal {
  const entry = table.get(id);
  if (entry === undefined) return refuse(`unknown-${register}`, { id }, idsOn(table, from));
  if (entry.from > from) return refuse(`${register}-not-yet`, { id, from: entry.from }, [entry.from]);
  if (entry.closedFrom !== null) return refuse(`${register}-closed`, { id, from: entry.closedFrom });
  return entry;
}

/** The entry that holds on all days of a stretch, whose end may be open; else the refusal says why it does not. */
export function openThroughout<E extends Entry>(
  register: Register,
  table: ReadonlyMap<string, E>,
  id: string,
  from: LocalDate,
  to: LocalDate | null,
): E | Refusal {
  const entry = table.get(id);
  const closedFrom = entry?.closedFrom ?? null;
  const closesBehind = closedFrom !== null && to !== null && to < closedFrom;
  return entry !== undefined && entry.from <= from && closesBehind ? entry : openFrom(register, table, id, from);
}

/** The ids of what holds on a day. */
export function idsOn(table: ReadonlyMap<string, Entry>, day: LocalDate): readonly string[] {
  return [...table.values()].filter((entry) => holdsOn(entry, day)).map(({ id }) => id);
}
