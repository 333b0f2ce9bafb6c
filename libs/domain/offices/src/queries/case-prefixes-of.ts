import type { CasePrefix, LocalDate } from '@redress/kernel';
import { registersOf, type Offices } from '../offices.js';
import { valueOn } from '../timeline.js';
import { lineOf } from './within.js';

/** How the number of a case of an office may begin on a day: its own prefixes, then those of the offices above it. */
export function casePrefixesOf(offices: Offices, office: string, day: LocalDate): readonly CasePrefix[] {
  const { offices: known } = registersOf(offices);
  return lineOf(offices, office, day).flatMap((id) => valueOn(known.get(id)?.casePrefixes ?? [], day) ?? []);
}
