import { decide, isRefusal, refuse } from '@redress/kernel';
import type { Command, Decision, Event, LocalDate, RuleOutcome, Code } from '@redress/kernel';
import { CATEGORIES } from '@redress/rulebook';
import type { OfficesAct } from '../../act.js';
import type { OfficeEntry, Responsibility } from '../../entry.js';
import { amend, entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { openFrom } from '../../rules/entries.js';
import { mustBeAKnownArea } from '../../rules/must-be-registered.js';
import { withValue } from '../../timeline.js';

/** 确定职责。 A department answers for exactly these categories and areas from a day on. */
export type ResponsibilitiesSet = Event<
  'ResponsibilitiesSet',
  { office: Code; from: LocalDate; responsibilities: readonly Responsibility[] }
>;

export interface SetResponsibilities {
  readonly office: string;
  readonly from: LocalDate;
  /** All of them; what it answered for before ends. */
  readonly responsibilities: readonly Responsibility[];
}

/** With the longest ids this many still fit one event of 16 KiB. */
export const MOST_RESPONSIBILITIES = 130;

const CATEGORY_CODES = ['*', ...CATEGORIES.map(({ code }) => code)];

/** Says what a department answers for from a day on. */
export function setResponsibilities(
  offices: Offices,
  { at, office: id, from, responsibilities }: Command<SetResponsibilities>,
): Decision<ResponsibilitiesSet> {
  const office = openFrom('office', registersOf(offices).offices, id, from);
  if (isRefusal(office)) return office;
  return (
    mustBeADepartment(office) ??
    mustTakeEffectFromTodayOn(offices, at, from) ??
    mustNotBeTooMany(responsibilities) ??
    mustNameKnownCategories(responsibilities) ??
    mustNameKnownAreas(offices, responsibilities, from) ??
    decide({ type: 'ResponsibilitiesSet', data: { office: id, from, responsibilities } })
  );
}

/** Tickets are assigned to departments, so nothing else answers for them. */
function mustBeADepartment({ level }: OfficeEntry): RuleOutcome {
  return level === 'department' ? undefined : refuse('not-a-department', { level }, ['department']);
}

function mustNotBeTooMany({ length }: readonly Responsibility[]): RuleOutcome {
  if (length <= MOST_RESPONSIBILITIES) return undefined;
  return refuse('responsibilities-too-many', { count: length, most: MOST_RESPONSIBILITIES });
}

function mustNameKnownCategories(responsibilities: readonly Responsibility[]): RuleOutcome {
  const unknown = responsibilities.find(({ category }) => !CATEGORY_CODES.includes(category));
  return unknown && refuse('unknown-category', { category: unknown.category }, CATEGORY_CODES);
}

function mustNameKnownAreas(
  offices: Offices,
  responsibilities: readonly Responsibility[],
  from: LocalDate,
): RuleOutcome {
  for (const { area } of responsibilities) {
    const unknown = mustBeAKnownArea(offices, area, from);
    if (unknown) return unknown;
  }
  return undefined;
}

export const setResponsibilitiesAct: OfficesAct<SetResponsibilities, ResponsibilitiesSet> = {
  name: 'set-responsibilities',
  decide: setResponsibilities,
  evolve: {
    ResponsibilitiesSet: entering<ResponsibilitiesSet['data']>((registers, { office, from, responsibilities: value }) =>
      amend(registers.offices, office, ({ responsibilities }) => ({
        responsibilities: withValue(responsibilities, from, value),
      })),
    ),
  },
};
