import type { LocalDate } from '@redress/kernel';
import { holdsOn, type AreaEntry, type Name } from '../entry.js';
import { registersOf, type Offices } from '../offices.js';
import { valueOn } from '../timeline.js';

/** An area 片区 as it stands on a day. */
export interface Area {
  readonly id: string;
  readonly name: Name;
}

/** The area of an id; undefined when it does not exist on that day. */
export function areaOn(offices: Offices, id: string, day: LocalDate): Area | undefined {
  const entry = registersOf(offices).areas.get(id);
  return entry !== undefined && holdsOn(entry, day) ? asOf(entry, day) : undefined;
}

/** Every area of a day, in the order of registration. */
export function areasOn(offices: Offices, day: LocalDate): readonly Area[] {
  const entries = [...registersOf(offices).areas.values()].filter((entry) => holdsOn(entry, day));
  return entries.map((entry) => asOf(entry, day));
}

function asOf({ id, names }: AreaEntry, day: LocalDate): Area {
  return { id, name: valueOn(names, day)! };
}
