import { decide, isRefusal, type Command, type Decision, type Event } from '@redress/kernel';
import { mustBeTheLastEntry, onStaff, staffAt, type StaffAct } from '../../act.js';
import type { Staff } from '../../staff.js';

/** 人员入册。 Somebody works with the platform, under the name and number that were entered and approved. */
export type StaffAdded = Event<
  'StaffAdded',
  {
    /** Revision of the event that holds name and number. @minimum 0 */
    entry: number;
  }
>;

export interface AddStaff {
  readonly entry: number;
}

/** Takes a colleague into the register, or back into it after they left. */
export function addStaff(staff: Staff, { entry }: Command<AddStaff>): Decision<StaffAdded> {
  const entered = staffAt(staff, 'entered', 'left');
  if (isRefusal(entered)) return entered;
  return mustBeTheLastEntry(entered, entry) ?? decide({ type: 'StaffAdded', data: { entry } });
}

export const addStaffAct: StaffAct<AddStaff, StaffAdded> = {
  name: 'add-staff',
  decide: addStaff,
  evolve: {
    StaffAdded: onStaff<StaffAdded>(({ entry: { event } }) => ({
      ...{ status: 'employed', approved: { name: event, number: event } },
    })),
  },
};
