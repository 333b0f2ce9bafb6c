import { isProvedLately, type Session } from '@redress/sign-in';
import { TurnedAwayError } from '../edge/turned-away-error.js';

/** Throws 403 when the person proved who they are longer ago than a grave act takes (ASVS 5.0, 7.5.3). */
export function mustBeProvedLately(session: Session, now: number): void {
  if (!isProvedLately(session, now)) throw new TurnedAwayError({ status: 403, code: 'prove-again' });
}
