import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import { amend, entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { openFrom } from '../../rules/entries.js';

/** 撤销ODR单位。 A merchant takes no more referrals from a day on; those of before go on. */
export type OdrUnitClosed = Event<
  'OdrUnitClosed',
  {
    code: Code;
    /** The first day on which nothing is referred to it. */
    from: LocalDate;
  }
>;

export interface CloseOdrUnit {
  readonly code: string;
  /** The first day on which nothing is referred to it. */
  readonly from: LocalDate;
}

/** Ends referrals to a merchant from a day on. */
export function closeOdrUnit(offices: Offices, { at, code, from }: Command<CloseOdrUnit>): Decision<OdrUnitClosed> {
  const unit = openFrom('odr-unit', registersOf(offices).odrUnits, code, from);
  if (isRefusal(unit)) return unit;
  return mustTakeEffectFromTodayOn(offices, at, from) ?? decide({ type: 'OdrUnitClosed', data: { code, from } });
}

export const closeOdrUnitAct: OfficesAct<CloseOdrUnit, OdrUnitClosed> = {
  name: 'close-odr-unit',
  decide: closeOdrUnit,
  evolve: {
    OdrUnitClosed: entering<OdrUnitClosed['data']>((registers, { code, from: closedFrom }) =>
      amend(registers.odrUnits, code, () => ({ closedFrom })),
    ),
  },
};
