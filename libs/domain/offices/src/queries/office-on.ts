import type { CasePrefix, LocalDate } from '@redress/kernel';
import { holdsOn, type Name, type OfficeEntry, type Responsibility } from '../entry.js';
import type { OfficeLevel } from '../level.js';
import { registersOf, type Offices } from '../offices.js';
import { valueOn } from '../timeline.js';

/** An office as it stands on a day. */
export interface Office {
  readonly id: string;
  readonly level: OfficeLevel;
  readonly name: Name;
  /** The office directly above; null at the top. */
  readonly parent: string | null;
  readonly responsibilities: readonly Responsibility[];
  /** How the numbers of its cases, and of those of the offices below it, may begin. */
  readonly casePrefixes: readonly CasePrefix[];
}

/** The office of an id; undefined when it does not exist on that day. */
export function officeOn(offices: Offices, id: string, day: LocalDate): Office | undefined {
  const entry = registersOf(offices).offices.get(id);
  return entry !== undefined && holdsOn(entry, day) ? asOf(entry, day) : undefined;
}

/** Every office of a day, of one level or of all, in the order of registration. */
export function officesOn(offices: Offices, day: LocalDate, level?: OfficeLevel): readonly Office[] {
  return [...registersOf(offices).offices.values()]
    .filter((entry) => holdsOn(entry, day) && (level === undefined || entry.level === level))
    .map((entry) => asOf(entry, day));
}

function asOf({ id, level, names, parents, responsibilities, casePrefixes }: OfficeEntry, day: LocalDate): Office {
  return {
    id,
    level,
    name: valueOn(names, day)!,
    parent: valueOn(parents, day) ?? null,
    responsibilities: valueOn(responsibilities, day) ?? [],
    casePrefixes: valueOn(casePrefixes, day) ?? [],
  };
}
