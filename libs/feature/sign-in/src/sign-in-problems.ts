import { TurnedAwayError } from '@redress/service';

/** Whoever shows a wrong name, a wrong password, a wrong code, or an account that is off or locked is told the same. */
export function signInFailed(): TurnedAwayError {
  return new TurnedAwayError({ status: 401, code: 'sign-in-failed' });
}

export function mustWait(seconds: number): TurnedAwayError {
  return new TurnedAwayError({ status: 429, code: 'sign-in-wait', retryAfterSeconds: seconds });
}
