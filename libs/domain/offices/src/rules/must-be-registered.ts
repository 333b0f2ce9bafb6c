import { refuse, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { registersOf, type Offices } from '../offices.js';
import { areaOn } from '../queries/area-on.js';
import { odrUnitOn } from '../queries/odr-unit-on.js';
import { officeOn, officesOn } from '../queries/office-on.js';
import { idsOn } from './entries.js';

/** Tickets go to departments that exist on the day. */
export function mustBeAnOpenDepartment(offices: Offices, id: string, day: LocalDate): RuleOutcome {
  if (officeOn(offices, id, day)?.level === 'department') return undefined;
  const open = officesOn(offices, day, 'department').map((office) => office.id);
  return refuse('unknown-office', { id }, open);
}

/** An area is one of the register, or not known. */
export function mustBeAKnownArea(offices: Offices, id: string | null, day: LocalDate): RuleOutcome {
  if (id === null || areaOn(offices, id, day) !== undefined) return undefined;
  return refuse('unknown-area', { id }, idsOn(registersOf(offices).areas, day));
}

/** Complaints are referred to ODR units of the register. */
export function mustBeAKnownOdrUnit(offices: Offices, code: string, day: LocalDate): RuleOutcome {
  if (odrUnitOn(offices, code, day) !== undefined) return undefined;
  return refuse('unknown-odr-unit', { id: code }, idsOn(registersOf(offices).odrUnits, day));
}
