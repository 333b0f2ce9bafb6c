import type { LocalDate } from '@redress/kernel';
import { holdsOn, type Name, type OdrUnitEntry } from '../entry.js';
import { registersOf, type Offices } from '../offices.js';

/** An ODR unit as it stands on a day. */
export interface OdrUnit {
  readonly code: string;
  /** Null where it is that of a natural person, which is sealed. */
  readonly name: Name | null;
}

/** The ODR unit of a code; undefined when it takes no referrals on that day. */
export function odrUnitOn(offices: Offices, code: string, day: LocalDate): OdrUnit | undefined {
  const entry = registersOf(offices).odrUnits.get(code);
  return entry !== undefined && holdsOn(entry, day) ? asOf(entry) : undefined;
}

/** Every ODR unit of a day, in the order of registration. */
export function odrUnitsOn(offices: Offices, day: LocalDate): readonly OdrUnit[] {
  return [...registersOf(offices).odrUnits.values()].filter((entry) => holdsOn(entry, day)).map(asOf);
}

function asOf({ id, name }: OdrUnitEntry): OdrUnit {
  return { code: id, name };
}
