const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How often somebody may guess (reference: OWASP device cookies; NIST SP 800-63B-4 allows at most 100 in a row). */
export const GUESSING = {
  /** Failures of an account from unknown devices before it waits. */
  freely: 5,
  firstWait: 30 * SECOND,
  longestWait: HOUR,
  /** Failures of an account within {@link GUESSING.remembered} after which only a one-time code of an administrator helps. */
  most: 50,
  remembered: 24 * HOUR,
  /** Failures of a device that the account once signed in from, before it is as unknown as any. */
  ofDevice: 10,
  /** Failures of an address within {@link GUESSING.addressWindow}; successes and known devices are free, since offices share one. */
  ofAddress: 30,
  addressWindow: 10 * MINUTE,
} as const;

/** Failures under one key: how many, when the last one was, and when the oldest; of time in milliseconds. */
export interface Failures {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** What counts against an attempt. */
export interface Counted {
  /** From unknown devices, within a day. */
  readonly account: Failures;
  /** Of the known device; undefined when it is unknown. */
  readonly device: Failures | undefined;
  /** Within ten minutes. */
  readonly address: Failures;
}

/** May go on, after so many seconds may, or no more until an administrator hands out a code. */
export type Judgement =
  { readonly may: 'go-on' } | { readonly may: 'wait'; readonly seconds: number } | { readonly may: 'not' };

/** Judges an attempt before anything costly is done for it. A device that is known is never shut out by strangers. */
export function judgeAttempt({ account, device, address }: Counted, now: number): Judgement {
  if (device && device.count < GUESSING.ofDevice) return { may: 'go-on' };
  if (account.count >= GUESSING.most) return { may: 'not' };
  const accountAt = account.count < GUESSING.freely ? now : account.last + waitAfter(account.count);
  const addressAt = address.count < GUESSING.ofAddress ? now : address.first + GUESSING.addressWindow;
  const waits = Math.max(accountAt, addressAt) - now;
  return waits > 0 ? { may: 'wait', seconds: Math.ceil(waits / SECOND) } : { may: 'go-on' };
}

function waitAfter(failures: number): number {
  return Math.min(GUESSING.firstWait * 2 ** (failures - GUESSING.freely), GUESSING.longestWait);
}
