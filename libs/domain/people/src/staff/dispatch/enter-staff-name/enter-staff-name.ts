import { decide, isRefusal, type Command, type Decision, type Event, type PersonalValue } from '@redress/kernel';
import { onStaff, staffAt, type StaffAct } from '../../act.js';
import type { Staff } from '../../staff.js';

/** 录入更名。 Another name of a colleague was entered, sealed. It counts once another administrator agreed. */
export type StaffNameEntered = Event<'StaffNameEntered', Record<never, never>>;

export interface EnterStaffName {
  readonly name: PersonalValue;
}

/** Enters how a colleague is really called. The staff number tells people apart and is never corrected. */
export function enterStaffName(staff: Staff, { name }: Command<EnterStaffName>): Decision<StaffNameEntered> {
  const employed = staffAt(staff, 'employed');
  if (isRefusal(employed)) return employed;
  return decide({ type: 'StaffNameEntered', data: {}, personal: { name } });
}

export const enterStaffNameAct: StaffAct<EnterStaffName, StaffNameEntered> = {
  name: 'enter-staff-name',
  decide: enterStaffName,
  evolve: {
    StaffNameEntered: onStaff<StaffNameEntered>((_, { id: event, revision }) => ({ entry: { event, revision } })),
  },
};
