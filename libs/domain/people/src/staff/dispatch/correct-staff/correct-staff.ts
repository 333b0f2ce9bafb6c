import { decide, isRefusal, refuse, type Command, type Decision, type Event, type RuleOutcome } from '@redress/kernel';
import { mustBeTheLastEntry, onStaff, staffAt, type StaffAct } from '../../act.js';
import type { KnownStaff, Staff } from '../../staff.js';

/** 人员更名。 A colleague has the name that was entered and approved. */
export type StaffCorrected = Event<
  'StaffCorrected',
  {
    /** Revision of the event that holds the name. @minimum 0 */
    entry: number;
  }
>;

export interface CorrectStaff {
  readonly entry: number;
}

/** Lets the name that was entered last count from now on. */
export function correctStaff(staff: Staff, { entry }: Command<CorrectStaff>): Decision<StaffCorrected> {
  const employed = staffAt(staff, 'employed');
  if (isRefusal(employed)) return employed;
  return (
    mustBeTheLastEntry(employed, entry) ??
    mustBeAnotherName(employed) ??
    decide({ type: 'StaffCorrected', data: { entry } })
  );
}

function mustBeAnotherName({ entry, approved }: KnownStaff): RuleOutcome {
  return approved?.name === entry.event ? refuse('staff-name-stands') : undefined;
}

export const correctStaffAct: StaffAct<CorrectStaff, StaffCorrected> = {
  name: 'correct-staff',
  decide: correctStaff,
  evolve: {
    StaffCorrected: onStaff<StaffCorrected>(({ entry: { event }, approved }) => ({
      approved: approved && { ...approved, name: event },
    })),
  },
};
