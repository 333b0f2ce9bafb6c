import { decide, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import type { Name } from '../../entry.js';
import { entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { mustBeNew } from '../../rules/entries.js';

/** 登记片区。 An area exists from a day on. */
export type AreaRegistered = Event<'AreaRegistered', { id: Code; name: Name; from: LocalDate }>;

export interface RegisterArea {
  readonly id: string;
  readonly name: Name;
  readonly from: LocalDate;
}

/** Adds an area that tickets and responsibilities may name. */
export function registerArea(
  offices: Offices,
  { at, id, name, from }: Command<RegisterArea>,
): Decision<AreaRegistered> {
  return (
    mustBeNew('area', registersOf(offices).areas, id) ??
    mustTakeEffectFromTodayOn(offices, at, from) ??
    decide({ type: 'AreaRegistered', data: { id, name, from } })
  );
}

export const registerAreaAct: OfficesAct<RegisterArea, AreaRegistered> = {
  name: 'register-area',
  decide: registerArea,
  evolve: {
    AreaRegistered: entering<AreaRegistered['data']>((registers, { id, name, from }) => {
      registers.areas.set(id, { id, from, closedFrom: null, names: [{ from, value: name }] });
    }),
  },
};
