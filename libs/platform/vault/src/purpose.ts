import type { Actor } from '@redress/kernel';

/** What personal data may be opened for. Nothing else opens it (Personal Information Protection Law, Art. 6). */
export const PURPOSES = [
  'handle-ticket',
  'follow-up',
  'audit',
  'respond-to-subject',
  'import-check',
  'correct-registration',
  'administer-staff',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Who opens personal data, and what for; both are logged. */
export interface Access {
  readonly purpose: Purpose;
  readonly actor: Actor;
}

/** Throws for a purpose outside the list; compiled callers cannot, requests over HTTP can. */
export function mustBePurpose(purpose: string): asserts purpose is Purpose {
  if (!(PURPOSES as readonly string[]).includes(purpose))
    throw new RangeError(`Personal data opens only for a purpose of: ${PURPOSES.join(', ')}`);
}
