import { decide, type Command, type Decision, type Event, type PersonalValue, type Recorded } from '@redress/kernel';
import { mustBeAt, type StaffAct } from '../../act.js';
import type { Staff } from '../../staff.js';

/** 录入人员。 Name and staff number of a colleague were entered, both sealed. They count once another administrator agreed. */
export type StaffEntered = Event<'StaffEntered', Record<never, never>>;

export interface EnterStaff {
  readonly name: PersonalValue;
  readonly number: PersonalValue;
}

/**
 * Enters somebody who is to work with the platform, anew before the approval, or back after they left. The number says which
 * stream it is, so the same person is not added twice.
 */
export function enterStaff(staff: Staff, { name, number }: Command<EnterStaff>): Decision<StaffEntered> {
  return (
    mustBeAt(staff, 'unknown', 'entered', 'left') ??
    decide({ type: 'StaffEntered', data: {}, personal: { name, number } })
  );
}

export const enterStaffAct: StaffAct<EnterStaff, StaffEntered> = {
  name: 'enter-staff',
  decide: enterStaff,
  evolve: {
    StaffEntered: (staff, _, { id: event, revision, stream }: Recorded<StaffEntered>): Staff => ({
      ...(staff.status === 'unknown'
        ? { status: 'entered', id: stream.slice('staff-'.length), approved: null }
        : staff),
      entry: { event, revision },
    }),
  },
};
