import {
  decide,
  isRefusal,
  personsOf,
  refuse,
  type Actor,
  type Command,
  type Decision,
  type Event,
  type RuleOutcome,
} from '@redress/kernel';
import { onStaff, staffAt, type StaffAct } from '../../act.js';
import type { KnownStaff, Staff } from '../../staff.js';

/** 人员离岗。 Somebody no longer works with the platform. Their accounts are disabled by the platform, what they did stays theirs. */
export type StaffLeft = Event<'StaffLeft', Record<never, never>>;

/** Lets a colleague go. */
export function letStaffGo(staff: Staff, { actor }: Command): Decision<StaffLeft> {
  const employed = staffAt(staff, 'employed');
  if (isRefusal(employed)) return employed;
  return mustNotBeOneself(employed, actor) ?? decide({ type: 'StaffLeft', data: {} });
}

/** Who proposes or approves it is somebody else, so the last administrator stays until there is another one. */
function mustNotBeOneself({ id }: KnownStaff, actor: Actor): RuleOutcome {
  return personsOf(actor).includes(id) ? refuse('own-leaving') : undefined;
}

export const letStaffGoAct: StaffAct<Record<never, never>, StaffLeft> = {
  name: 'let-staff-go',
  decide: letStaffGo,
  evolve: { StaffLeft: onStaff<StaffLeft>(() => ({ status: 'left' })) },
};
