import { decide, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import type { Name } from '../../entry.js';
import type { OfficeLevel } from '../../level.js';
import { entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { mustBeNew } from '../../rules/entries.js';
import { mustStandUnder } from '../../rules/tree.js';

/** 登记机构。 An office exists from a day on, below another one or at the top. */
export type OfficeRegistered = Event<
  'OfficeRegistered',
  {
    id: Code;
    level: OfficeLevel;
    name: Name;
    /** The office directly above; null at the top. */
    parent: Code | null;
    from: LocalDate;
  }
>;

export interface RegisterOffice {
  readonly id: string;
  readonly level: OfficeLevel;
  readonly name: Name;
  /** The office directly above; null at the top. */
  readonly parent: string | null;
  readonly from: LocalDate;
}

/** Adds an office to the tree. What it answers for is set by an act of its own. */
export function registerOffice(offices: Offices, command: Command<RegisterOffice>): Decision<OfficeRegistered> {
  const { at, id, level, name, parent, from } = command;
  return (
    mustBeNew('office', registersOf(offices).offices, id) ??
    mustTakeEffectFromTodayOn(offices, at, from) ??
    mustStandUnder(offices, level, parent, from) ??
    decide({ type: 'OfficeRegistered', data: { id, level, name, parent, from } })
  );
}

export const registerOfficeAct: OfficesAct<RegisterOffice, OfficeRegistered> = {
  name: 'register-office',
  decide: registerOffice,
  evolve: {
    OfficeRegistered: entering<OfficeRegistered['data']>((registers, { id, level, name, parent, from }) => {
      registers.offices.set(id, {
        ...{ id, level, from, closedFrom: null, takenOverBy: null },
        names: [{ from, value: name }],
        parents: [{ from, value: parent }],
        ...{ responsibilities: [], casePrefixes: [] },
      });
    }),
  },
};
