import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import type { Name } from '../../entry.js';
import { amend, entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { openFrom } from '../../rules/entries.js';
import { withValue } from '../../timeline.js';

/** 机构更名。 An office has another name from a day on; earlier days keep the earlier one. */
export type OfficeRenamed = Event<'OfficeRenamed', { id: Code; name: Name; from: LocalDate }>;

export interface RenameOffice {
  readonly id: string;
  readonly name: Name;
  readonly from: LocalDate;
}

/** Gives an office another name from a day on. */
export function renameOffice(offices: Offices, { at, id, name, from }: Command<RenameOffice>): Decision<OfficeRenamed> {
  const office = openFrom('office', registersOf(offices).offices, id, from);
  if (isRefusal(office)) return office;
  return mustTakeEffectFromTodayOn(offices, at, from) ?? decide({ type: 'OfficeRenamed', data: { id, name, from } });
}

export const renameOfficeAct: OfficesAct<RenameOffice, OfficeRenamed> = {
  name: 'rename-office',
  decide: renameOffice,
  evolve: {
    OfficeRenamed: entering<OfficeRenamed['data']>((registers, { id, name, from }) =>
      amend(registers.offices, id, ({ names }) => ({ names: withValue(names, from, name) })),
    ),
  },
};
