// Law: Order 121 Art. 6: merchants that settle complaints online.
import { decide, refuse } from '@redress/kernel';
import type { Command, Decision, Event, LocalDate, PersonalValue, RuleOutcome, Code } from '@redress/kernel';
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
    /** The public name; null where it is that of a natural person, which is sealed as `name`. */
    name: Name | null;
    from: LocalDate;
  }
>;

export interface RegisterOdrUnit {
  readonly code: string;
  /** The public name of a company; null for a natural person. */
  readonly name: Name | null;
  /** The name of a natural person, sealed before anything is stored; null for a company. */
  readonly person: PersonalValue | null;
  readonly from: LocalDate;
}

/** Adds a merchant to which complaints can be referred. */
export function registerOdrUnit(offices: Offices, command: Command<RegisterOdrUnit>): Decision<OdrUnitRegistered> {
  const { at, code, name, person, from } = command;
  const personal = person === null ? {} : { personal: { name: person } };
  return (
    mustBeNew('odr-unit', registersOf(offices).odrUnits, code) ??
    mustHaveOneName(command) ??
    mustTakeEffectFromTodayOn(offices, at, from) ??
    decide({ type: 'OdrUnitRegistered', data: { code, name, from }, ...personal })
  );
}

/** A company's name is public, a natural person's is sealed; a unit has the one or the other. */
function mustHaveOneName({ name, person }: RegisterOdrUnit): RuleOutcome {
  return (name === null) === (person === null) ? refuse('odr-unit-name', {}, ['name', 'person']) : undefined;
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
