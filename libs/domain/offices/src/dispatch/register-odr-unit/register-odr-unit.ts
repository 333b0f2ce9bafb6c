// Law: Order 121 Art. 6: merchants that settle complaints online.
import { decide, type Code, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import type { Name } from '../../entry.js';
import { entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { mustBeNew } from '../../rules/entries.js';

/** 登记ODR单位。 A merchant takes referrals from a day on. */
export type OdrUnitRegistered = Event<
  'OdrUnitRegistered',
  {
    /** The merchant's public code as an ODR unit. */
    code: Code;
    /** The public name; null for a natural person, whose name the register does not hold. */
    name: Name | null;
    from: LocalDate;
  }
>;

export interface RegisterOdrUnit {
  readonly code: string;
  /** The public name of a company; null for a natural person, who is known by the code alone. */
  readonly name: Name | null;
  readonly from: LocalDate;
}

/** Adds a merchant to which complaints can be referred. */
export function registerOdrUnit(offices: Offices, command: Command<RegisterOdrUnit>): Decision<OdrUnitRegistered> {
  const { at, code, name, from } = command;
  return (
    mustBeNew('odr-unit', registersOf(offices).odrUnits, code) ??
    mustTakeEffectFromTodayOn(offices, at, from) ??
    decide({ type: 'OdrUnitRegistered', data: { code, name, from } })
  );
}

export const registerOdrUnitAct: OfficesAct<RegisterOdrUnit, OdrUnitRegistered> = {
  name: 'register-odr-unit',
  decide: registerOdrUnit,
  evolve: {
    OdrUnitRegistered: entering<OdrUnitRegistered['data']>((registers, { code: id, name, from }) => {
      registers.odrUnits.set(id, { id, from, closedFrom: null, name });
    }),
  },
};
