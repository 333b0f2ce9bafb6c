import type { Department, Responsibility } from './department.js';

/** How a responsibility fits a ticket, the most particular first. */
export type AssignmentRule = 'category-in-area' | 'category' | 'anything-in-area' | 'anything';

const MOST_PARTICULAR_FIRST: readonly AssignmentRule[] = [
  'category-in-area',
  'category',
  'anything-in-area',
  'anything',
];

/**
 * The department that answers for a category in an area, and by which rule. The most particular responsibility wins, and
 * among equals the lowest id, so that the order of the list changes nothing. Undefined when nobody answers for it.
 */
export function responsibleDepartment(
  departments: readonly Department[],
  ticket: { readonly category: string; readonly area: string | null },
): { readonly department: Department; readonly rule: AssignmentRule } | undefined {
  for (const rule of MOST_PARTICULAR_FIRST) {
    const department = departments
      .filter(({ responsibilities }) => responsibilities.some((responsibility) => fits(rule, responsibility, ticket)))
      .reduce<Department | undefined>(
        (lowest, next) => (lowest === undefined || next.id < lowest.id ? next : lowest),
        undefined,
      );
    if (department !== undefined) return { department, rule };
  }
  return undefined;
}

function fits(
  rule: AssignmentRule,
  responsibility: Responsibility,
  ticket: { readonly category: string; readonly area: string | null },
): boolean {
  const inArea = responsibility.area !== null && responsibility.area === ticket.area;
  switch (rule) {
    case 'category-in-area':
      return responsibility.category === ticket.category && inArea;
    case 'category':
      return responsibility.category === ticket.category && responsibility.area === null;
    case 'anything-in-area':
      return responsibility.category === '*' && inArea;
    case 'anything':
      return responsibility.category === '*' && responsibility.area === null;
  }
}
