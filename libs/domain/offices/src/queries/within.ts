import type { LocalDate } from '@redress/kernel';
import { registersOf, type Offices } from '../offices.js';
import { valueOn } from '../timeline.js';

/** An office and those above it on a day, the nearest first. A closed office stays where it last stood. */
export function lineOf(offices: Offices, office: string, day: LocalDate): readonly string[] {
  const { offices: known } = registersOf(offices);
  const line = [office];
  for (let above = parentOf(office); above !== null; above = parentOf(above)) line.push(above);
  return line;

  function parentOf(id: string): string | null {
    return valueOn(known.get(id)?.parents ?? [], day) ?? null;
  }
}

/**
 * Whether an office is another one or lies below it on a day: the scope of a post. The office above still reaches the tickets of
 * a closed one.
 */
export function within(offices: Offices, office: string, above: string, day: LocalDate): boolean {
  return lineOf(offices, office, day).includes(above);
}
