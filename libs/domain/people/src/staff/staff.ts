import type { Id } from '@redress/kernel';

/** A stream of staff without an event. */
export interface UnknownStaff {
  readonly status: 'unknown';
}

/** What was entered last: name and number, or a name alone. Sealed in the event of this id, which has this revision. */
export interface StaffEntry {
  readonly event: Id;
  readonly revision: number;
}

/** Somebody who works with the platform 人员: a natural person, whose name and staff number the vault keeps. */
export interface KnownStaff {
  /** Entered and not yet approved; employed; or gone. */
  readonly status: 'entered' | 'employed' | 'left';
  /** The subject of the vault, which is the id of the person wherever they act. */
  readonly id: Id;
  readonly entry: StaffEntry;
  /** The events that hold the name and the number that were approved; null before the first approval. */
  readonly approved: { readonly name: Id; readonly number: Id } | null;
}

export type Staff = UnknownStaff | KnownStaff;

/** Where a colleague stands, as refusals name it. */
export type StaffStatus = Staff['status'];
