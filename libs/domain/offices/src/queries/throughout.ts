import { isRefusal, type LocalDate, type Refusal } from '@redress/kernel';
import type { OfficeLevel } from '../level.js';
import { registersOf, type Offices } from '../offices.js';
import { openThroughout } from '../rules/entries.js';

/** The level of an office that is open on all days of a stretch; else why it is not. The end is null while it is open. */
export function officeThroughout(
  offices: Offices,
  id: string,
  from: LocalDate,
  to: LocalDate | null,
): { readonly level: OfficeLevel } | Refusal {
  const found = openThroughout('office', registersOf(offices).offices, id, from, to);
  return isRefusal(found) ? found : { level: found.level };
}

/** The code of an ODR unit that takes referrals on all days of a stretch; else why it does not. */
export function odrUnitThroughout(
  offices: Offices,
  code: string,
  from: LocalDate,
  to: LocalDate | null,
): { readonly code: string } | Refusal {
  const found = openThroughout('odr-unit', registersOf(offices).odrUnits, code, from, to);
  return isRefusal(found) ? found : { code: found.id };
}
