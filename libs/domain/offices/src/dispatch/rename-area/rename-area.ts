import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import type { Name } from '../../entry.js';
import { amend, entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { openFrom } from '../../rules/entries.js';
import { withValue } from '../../timeline.js';

/** 片区更名。 An area has another name from a day on; earlier days keep the earlier one. */
export type AreaRenamed = Event<'AreaRenamed', { id: Code; name: Name; from: LocalDate }>;

export interface RenameArea {
  readonly id: string;
  readonly name: Name;
  readonly from: LocalDate;
}

/** Gives an area another name from a day on. */
export function renameArea(offices: Offices, { at, id, name, from }: Command<RenameArea>): Decision<AreaRenamed> {
  const area = openFrom('area', registersOf(offices).areas, id, from);
  if (isRefusal(area)) return area;
  return mustTakeEffectFromTodayOn(offices, at, from) ?? decide({ type: 'AreaRenamed', data: { id, name, from } });
}

export const renameAreaAct: OfficesAct<RenameArea, AreaRenamed> = {
  name: 'rename-area',
  decide: renameArea,
  evolve: {
    AreaRenamed: entering<AreaRenamed['data']>((registers, { id, name, from }) =>
      amend(registers.areas, id, ({ names }) => ({ names: withValue(names, from, name) })),
    ),
  },
};
