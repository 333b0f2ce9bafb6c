// Law: Personal Information Protection Law Art. 47 (erasure on request, or when the purpose is reached).
import { decide, type Act, type Command, type Decision, type Event, type Id } from '@redress/kernel';
import type { Person } from '../../person.js';

/** Why personal data is erased (Art. 47). */
export const ERASURE_REASONS = ['purpose-reached', 'consent-withdrawn', 'unlawful-processing', 'other-by-law'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** 删除个人信息。 The keys of the person were destroyed, and with them everything personal that was sealed under them. */
export type SubjectErased = Event<'SubjectErased', { subject: Id; reason: ErasureReason }>;

export interface ErasePerson {
  readonly subject: Id;
  readonly reason: ErasureReason;
}

/** Records that a person was erased. Erased already, it changes nothing. */
export function erasePerson({ erased }: Person, { subject, reason }: Command<ErasePerson>): Decision<SubjectErased> {
  return erased ? decide() : decide({ type: 'SubjectErased', data: { subject, reason } });
}

export const eraseAct: Act<Person, Person, ErasePerson, SubjectErased, unknown> = {
  name: 'erase-person',
  decide: erasePerson,
  evolve: { SubjectErased: (person) => ({ ...person, erased: true }) },
};
