import type { LocalDate } from '@redress/kernel';
import { registersOf, type Offices } from '../offices.js';
import { valueOn } from '../timeline.js';

/**
 * Whether an office is another one or lies below it on a day: the scope of a post. A closed office stays where it last stood,
 * so that the office above still reaches its tickets.
 */
export function within(offices: Offices, office: string, above: string, day: LocalDate): boolean {
  const { offices: known } = registersOf(offices);
  for (let id: string | null = office; id !== null; id = valueOn(known.get(id)?.parents ?? [], day) ?? null)
    if (id === above) return true;
  return false;
}
