import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import { amend, entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { openFrom } from '../../rules/entries.js';
import { mustStandUnder } from '../../rules/tree.js';
import { withValue } from '../../timeline.js';

/** 机构改隶。 An office lies below another one from a day on, with all that lies below it. */
export type OfficeMoved = Event<
  'OfficeMoved',
  {
    id: Code;
    /** The office directly above; null at the top. */
    parent: Code | null;
    from: LocalDate;
  }
>;

export interface MoveOffice {
  readonly id: string;
  /** The office directly above; null at the top. */
  readonly parent: string | null;
  readonly from: LocalDate;
}

/** Puts an office below another one of the same level as the one before. */
export function moveOffice(offices: Offices, { at, id, parent, from }: Command<MoveOffice>): Decision<OfficeMoved> {
  const office = openFrom('office', registersOf(offices).offices, id, from);
  if (isRefusal(office)) return office;
  return (
    mustTakeEffectFromTodayOn(offices, at, from) ??
    mustStandUnder(offices, office.level, parent, from) ??
    decide({ type: 'OfficeMoved', data: { id, parent, from } })
  );
}

export const moveOfficeAct: OfficesAct<MoveOffice, OfficeMoved> = {
  name: 'move-office',
  decide: moveOffice,
  evolve: {
    OfficeMoved: entering<OfficeMoved['data']>((registers, { id, parent, from }) =>
      amend(registers.offices, id, ({ parents }) => ({ parents: withValue(parents, from, parent) })),
    ),
  },
};
