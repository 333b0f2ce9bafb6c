import { isRefusal, refuse, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { officeThroughout, odrUnitThroughout, type OfficeLevel, type Offices } from '@redress/offices';
import type { PostRole } from '../account.js';
import type { Term } from './separation.js';

/** Where a role belongs (rights.md): to the hotline, to offices of these levels, or to an ODR unit. */
interface Belongs {
  readonly hotline: boolean;
  readonly levels: readonly OfficeLevel[];
}

const HOTLINE: Belongs = { hotline: true, levels: [] };
const DEPARTMENT = 'department' as const;

const BELONGS: Readonly<Record<Exclude<PostRole, 'odr-unit'>, Belongs>> = {
  operator: HOTLINE,
  dispatcher: HOTLINE,
  'hotline-leader': HOTLINE,
  handler: { hotline: false, levels: [DEPARTMENT] },
  // 挂包领导 of several departments has a post at the office above them.
  leader: { hotline: false, levels: [DEPARTMENT, 'development-zone', 'district'] },
  mediator: { hotline: true, levels: [DEPARTMENT] },
  analyst: { hotline: true, levels: [DEPARTMENT] },
  auditor: HOTLINE,
  'system-administrator': HOTLINE,
  'security-administrator': HOTLINE,
};

/** A role of an office has one that is open on all its days; a role of the hotline has none; an ODR unit is its own office. */
export function mustBelongWhereItsRoleDoes(offices: Offices, { role, office, from, to }: Term): RuleOutcome {
  if (role === 'odr-unit') return mustBeAnOdrUnit(offices, office, from, to);
  const { hotline, levels } = BELONGS[role];
  if (office === null) return hotline ? undefined : refuse('post-without-office', { role });
  if (levels.length === 0) return refuse('post-of-the-hotline', { role });
  const found = officeThroughout(offices, office, from, to);
  if (isRefusal(found)) return found;
  return levels.includes(found.level)
    ? undefined
    : refuse('post-at-another-level', { role, level: found.level }, levels);
}

function mustBeAnOdrUnit(offices: Offices, unit: string | null, from: LocalDate, to: LocalDate | null): RuleOutcome {
  if (unit === null) return refuse('post-without-office', { role: 'odr-unit' });
  const found = odrUnitThroughout(offices, unit, from, to);
  return isRefusal(found) ? found : undefined;
}
