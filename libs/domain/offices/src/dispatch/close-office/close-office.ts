import {
  decide,
  isRefusal,
  refuse,
  type Command,
  type Decision,
  type Event,
  type LocalDate,
  type RuleOutcome,
  type Code,
} from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import type { OfficeEntry } from '../../entry.js';
import { areOfOneTier } from '../../level.js';
import { amend, entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { openFrom } from '../../rules/entries.js';
import { mustHaveNoOfficesBelow } from '../../rules/tree.js';

/** 撤销机构。 An office no longer exists from a day on; tickets and history keep it. */
export type OfficeClosed = Event<
  'OfficeClosed',
  {
    id: Code;
    /** The first day without it. */
    from: LocalDate;
    /** The office that gets its open tickets; null where none was named. */
    takenOverBy: Code | null;
  }
>;

export interface CloseOffice {
  readonly id: string;
  /** The first day without it. */
  readonly from: LocalDate;
  /** The office that gets its open tickets; null leaves them to the dispatch desk. */
  readonly takenOverBy: string | null;
}

/** Ends an office from a day on and names the one that takes over its open tickets. */
export function closeOffice(
  offices: Offices,
  { at, id, from, takenOverBy }: Command<CloseOffice>,
): Decision<OfficeClosed> {
  const office = openFrom('office', registersOf(offices).offices, id, from);
  if (isRefusal(office)) return office;
  return (
    mustTakeEffectFromTodayOn(offices, at, from) ??
    mustHaveNoOfficesBelow(offices, id, from) ??
    mustBeTakenOverByAnother(offices, office, takenOverBy, from) ??
    decide({ type: 'OfficeClosed', data: { id, from, takenOverBy } })
  );
}

/** Tickets go to an office of the same tier that stays open. */
function mustBeTakenOverByAnother(
  offices: Offices,
  { id, level }: OfficeEntry,
  takenOverBy: string | null,
  from: LocalDate,
): RuleOutcome {
  if (takenOverBy === null) return undefined;
  const successor = openFrom('office', registersOf(offices).offices, takenOverBy, from);
  if (isRefusal(successor)) return successor;
  return successor.id !== id && areOfOneTier(successor.level, level) ? undefined : refuse('successor-wrong', { id });
}

export const closeOfficeAct: OfficesAct<CloseOffice, OfficeClosed> = {
  name: 'close-office',
  decide: closeOffice,
  evolve: {
    OfficeClosed: entering<OfficeClosed['data']>((registers, { id, from: closedFrom, takenOverBy }) =>
      amend(registers.offices, id, () => ({ closedFrom, takenOverBy })),
    ),
  },
};
