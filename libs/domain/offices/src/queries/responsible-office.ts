import type { LocalDate } from '@redress/kernel';
import type { Offices } from '../offices.js';
import { officesOn, type Office } from './office-on.js';

/** How a responsibility fits a ticket, the most particular first. */
export type AssignmentRule = 'category-in-area' | 'category' | 'anything-in-area' | 'anything';

/** What responsibility depends on. */
export interface Matter {
  readonly category: string;
  readonly area: string | null;
}

/**
 * The department that answers for a category in an area on a day, and by which rule. The most particular responsibility wins,
 * and among equals the lowest id, so that the order of registration changes nothing. Undefined when none answers for it.
 */
export function responsibleOffice(
  offices: Offices,
  { category, area }: Matter,
  day: LocalDate,
): { readonly office: Office; readonly rule: AssignmentRule } | undefined {
  const answering = answeringOn(offices, day);
  const inArea = (rule: AssignmentRule, what: string) => (area === null ? [] : [{ rule, key: keyOf(what, area) }]);
  const mostParticularFirst = [
    ...inArea('category-in-area', category),
    { rule: 'category' as const, key: keyOf(category, null) },
    ...inArea('anything-in-area', '*'),
    { rule: 'anything' as const, key: keyOf('*', null) },
  ];
  for (const { rule, key } of mostParticularFirst) {
    const office = answering.get(key);
    if (office !== undefined) return { office, rule };
  }
  return undefined;
}

const keyOf = (category: string, area: string | null) => `${category} ${area ?? ''}`;

/** Who answers for what, of each state on the day asked last: a thousand assignments a second ask for the same day. */
const answered = new WeakMap<Offices, { readonly day: LocalDate; readonly answering: ReadonlyMap<string, Office> }>();

function answeringOn(offices: Offices, day: LocalDate): ReadonlyMap<string, Office> {
  const known = answered.get(offices);
  if (known?.day === day) return known.answering;
  const answering = new Map<string, Office>();
  const lowestFirst = [...officesOn(offices, day, 'department')].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const office of lowestFirst)
    for (const { category, area } of office.responsibilities) {
      const key = keyOf(category, area);
      if (!answering.has(key)) answering.set(key, office);
    }
  answered.set(offices, { day, answering });
  return answering;
}
