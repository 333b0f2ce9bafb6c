import { isRefusal, refuse, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { levelsAbove, mayStandAtTheTop, type OfficeLevel } from '../level.js';
import { registersOf, type Offices } from '../offices.js';
import { valuesFrom } from '../timeline.js';
import { openFrom } from './entries.js';

/** Each office stands under one of the level directly above it, which is open from that day on; so no circle can form. */
export function mustStandUnder(
  offices: Offices,
  level: OfficeLevel,
  parent: string | null,
  from: LocalDate,
): RuleOutcome {
  if (parent === null) return mayStandAtTheTop(level) ? undefined : levelRefused(level);
  const above = openFrom('office', registersOf(offices).offices, parent, from);
  if (isRefusal(above)) return above;
  return levelsAbove(level).includes(above.level) ? undefined : levelRefused(level);
}

function levelRefused(level: OfficeLevel) {
  return refuse('office-level-wrong', { level }, levelsAbove(level));
}

/** What lies below an office is moved or closed before it, for an office under a closed one belongs to none. */
export function mustHaveNoOfficesBelow(offices: Offices, id: string, from: LocalDate): RuleOutcome {
  const below = [...registersOf(offices).offices.values()].filter(
    ({ parents, closedFrom }) => (closedFrom === null || closedFrom > from) && valuesFrom(parents, from).includes(id),
  );
  if (below.length === 0) return undefined;
  return refuse(
    'office-has-offices-below',
    { count: below.length },
    below.map((office) => office.id),
  );
}
