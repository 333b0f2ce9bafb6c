import type { Actor, Role } from '@redress/kernel';
import type { Factor, Session } from '@redress/sign-in';
import { TurnedAwayError } from '../edge/turned-away-error.js';

/** Who works with a second factor only: they change rights, publish scores, or see who looked at whom. */
const NEED_SECOND_FACTOR: readonly Role[] = [
  'system-administrator',
  'security-administrator',
  'auditor',
  'hotline-leader',
];

/** What is one: of a provider it is the provider's to ask, and the people of a demonstration are nobody. */
const SECOND_FACTORS: readonly Factor[] = ['totp', 'recovery-code', 'provider', 'demonstration'];

export function needsSecondFactor(role: Role): boolean {
  return NEED_SECOND_FACTOR.includes(role);
}

/** Throws 403 when the post takes a second factor and the session began without one (ASVS 5.0, 6.3.3). */
export function mustHaveProvedEnough({ role }: Actor, { factors }: Session): void {
  if (needsSecondFactor(role) && !factors.some((factor) => SECOND_FACTORS.includes(factor)))
    throw new TurnedAwayError({ status: 403, code: 'second-factor-needed' });
}
