import type { LocalDate } from '@redress/kernel';
import type { Name } from '../entry.js';
import { registersOf, type Offices } from '../offices.js';
import { valueOn } from '../timeline.js';

/**
 * The name under which an office stands in a list of a day, also when it is closed by then or opens later: the name of that day,
 * its last one before, or else its first. Undefined for an office that was never registered.
 */
export function nameAround(offices: Offices, id: string, day: LocalDate): Name | undefined {
  const names = registersOf(offices).offices.get(id)?.names ?? [];
  return valueOn(names, day) ?? names[0]?.value;
}
