import { decide, isRefusal } from '@redress/kernel';
import type { CasePrefix, Code, Command, Decision, Event, LocalDate } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import { amend, entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { openFrom } from '../../rules/entries.js';
import { withValue } from '../../timeline.js';

/** 核定案号字头。 The numbers of cases that an office and those below it file begin with one of these from a day on. */
export type CasePrefixesSet = Event<
  'CasePrefixesSet',
  {
    office: Code;
    from: LocalDate;
    /** @maxItems 20 */
    prefixes: readonly CasePrefix[];
  }
>;

export interface SetCasePrefixes {
  readonly office: string;
  readonly from: LocalDate;
  /** All of them; those of before end. */
  readonly prefixes: readonly CasePrefix[];
}

/** Says how the numbers of an office's cases begin, so that a number of a case has no room for a name. */
export function setCasePrefixes(
  offices: Offices,
  { at, office: id, from, prefixes }: Command<SetCasePrefixes>,
): Decision<CasePrefixesSet> {
  const office = openFrom('office', registersOf(offices).offices, id, from);
  if (isRefusal(office)) return office;
  return (
    mustTakeEffectFromTodayOn(offices, at, from) ??
    decide({ type: 'CasePrefixesSet', data: { office: id, from, prefixes } })
  );
}

export const setCasePrefixesAct: OfficesAct<SetCasePrefixes, CasePrefixesSet> = {
  name: 'set-case-prefixes',
  decide: setCasePrefixes,
  evolve: {
    CasePrefixesSet: entering<CasePrefixesSet['data']>((registers, { office, from, prefixes }) =>
      amend(registers.offices, office, ({ casePrefixes }) => ({
        casePrefixes: withValue(casePrefixes, from, prefixes),
      })),
    ),
  },
};
