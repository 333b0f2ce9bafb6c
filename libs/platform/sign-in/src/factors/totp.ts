import { Secret, TOTP } from 'otpauth';

const STEP = 30_000;
const DIGITS = 6;
/** 160 bits (RFC 4226, 4: R6). */
const SEED_BYTES = 20;

/** A new seed of chance. */
export function makeSeed(): Uint8Array {
  return new Secret({ size: SEED_BYTES }).bytes;
}

/** The address that an authenticator app reads as a picture, `otpauth://totp/…`. */
export function addressOf(seed: Uint8Array, login: string, issuer: string): string {
  return totpOf(seed, login, issuer).toString();
}

/**
 * The time step of a code, of this step or the last one (RFC 6238, 5.2); undefined for a wrong code. A code counts once: whoever
 * asks must refuse a step that is not later than the last one used.
 */
export function stepOf(seed: Uint8Array, code: string, now: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totpOf(seed).validate({ token: code, timestamp: now, window: 1 });
  return delta === null || delta > 0 ? undefined : Math.floor(now / STEP) + delta;
}

function totpOf(seed: Uint8Array, label = '', issuer = ''): TOTP {
  const secret = new Secret({ buffer: new Uint8Array(seed).buffer });
  return new TOTP({ secret, algorithm: 'SHA1', digits: DIGITS, period: STEP / 1_000, label, issuer });
}
