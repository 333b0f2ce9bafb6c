import { refuse, type Act, type Event, type Recorded, type Refusal, type RuleOutcome } from '@redress/kernel';
import type { KnownStaff, Staff, StaffStatus } from './staff.js';

/** Something that can be done to a colleague's entry in the register. */
export type StaffAct<Input extends object, E extends Event> = Act<Staff, Staff, Input, E, unknown>;

/** The colleague, where the register has them at one of these statuses. */
export function staffAt(staff: Staff, ...statuses: readonly StaffStatus[]): KnownStaff | Refusal {
  if (staff.status === 'unknown') return refuse('not-found');
  return mustBeAt(staff, ...statuses) ?? staff;
}

/** A colleague is entered, then employed, then gone; what may be done follows from where they stand. */
export function mustBeAt({ status }: Staff, ...statuses: readonly StaffStatus[]): RuleOutcome {
  return statuses.includes(status) ? undefined : refuse('wrong-state-staff', { status });
}

/** The fold of an event on somebody whom the register knows. */
export function onStaff<E extends Event>(change: (staff: KnownStaff, event: Recorded<E>) => Partial<KnownStaff>) {
  return (staff: Staff, _: object, event: Recorded<E>): Staff =>
    staff.status === 'unknown' ? staff : { ...staff, ...change(staff, event) };
}

/** An approver agrees to the name that they read: what was entered since needs another proposal. */
export function mustBeTheLastEntry({ entry }: KnownStaff, revision: number): RuleOutcome {
  return entry.revision === revision ? undefined : refuse('staff-entry-changed', {}, [String(entry.revision)]);
}
