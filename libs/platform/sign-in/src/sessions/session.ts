/** How somebody proved who they are. */
export const FACTORS = ['password', 'totp', 'recovery-code', 'one-time-code', 'provider', 'demonstration'] as const;
export type Factor = (typeof FACTORS)[number];

/** Why a session is over. */
export const ENDS = [
  'signed-out',
  'idle',
  'too-long',
  'renewed',
  'too-many',
  'ended-by-owner',
  'ended-by-administrator',
  'password-changed',
  'factor-changed',
  'account-disabled',
  'post-ended',
  'signed-out-at-provider',
] as const;
export type SessionEnd = (typeof ENDS)[number];

/** A session that is alive. Its id is known to the browser alone. */
export interface Session {
  readonly account: string;
  /** The post that the account acts in; null until one is chosen. */
  readonly post: string | null;
  readonly begunAt: Date;
  readonly seenAt: Date;
  /** When the person last proved who they are. */
  readonly provedAt: Date;
  readonly factors: readonly Factor[];
}

const MINUTE = 60_000;

/** How long sessions last, in milliseconds (NIST SP 800-63B-4, AAL2: 12 h in all; ASVS 5.0, 7.3). */
export const SESSION_TIMES = {
  whole: 12 * 60 * MINUTE,
  idle: 30 * MINUTE,
  idleOfAdministrators: 15 * MINUTE,
  /** So recent must be the proof before an act that changes rights or shows a reporter (ASVS 5.0, 7.5.3). */
  stepUp: 15 * MINUTE,
  /** A sight of a person is noted this often at most, so that reading writes little. */
  seenStep: MINUTE / 2,
} as const;

/** So many sessions an account has at once; one more ends the oldest. */
export const MOST_SESSIONS = 5;

/** Why a session is over by itself at a moment; undefined while it lasts. */
export function endBy(
  { begunAt, seenAt }: Pick<Session, 'begunAt' | 'seenAt'>,
  now: number,
  idleMs: number,
): Extract<SessionEnd, 'idle' | 'too-long'> | undefined {
  if (now - begunAt.getTime() >= SESSION_TIMES.whole) return 'too-long';
  return now - seenAt.getTime() >= idleMs ? 'idle' : undefined;
}

/** Whether the person proved who they are lately enough for what asks for it. */
export function isProvedLately({ provedAt }: Pick<Session, 'provedAt'>, now: number): boolean {
  return now - provedAt.getTime() < SESSION_TIMES.stepUp;
}
