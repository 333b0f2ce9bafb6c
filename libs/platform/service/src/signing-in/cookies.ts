import type { FastifyReply, FastifyRequest } from 'fastify';
import { TurnedAwayError } from '../edge/turned-away-error.js';

/** Holds the id of a session. Only this very host can set or read it, and no script (RFC 6265bis, 4.1.3). */
export const SESSION_COOKIE = '__Host-redress';
/** Holds the mark of a device from which somebody once signed in. */
export const DEVICE_COOKIE = '__Host-redress-device';
/** Remembered so long, in seconds. */
export const DEVICE_SECONDS = 180 * 24 * 3_600;

/**
 * Lax: Strict is not sent on the way back from a provider. Browsers take `Secure` cookies of loopback too, where there is no
 * TLS.
 */
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** A cookie of a request; undefined without it. Throws for one that is named twice: a neighbour host may have added one. */
export function cookieOf({ headers }: Pick<FastifyRequest, 'headers'>, name: string): string | undefined {
  const found = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  if (found.length > 1) throw new TurnedAwayError({ status: 400, code: 'cookie-twice' });
  return found[0]?.slice(name.length + 1);
}

/** Tells the browser to keep a cookie: until it ends, or for so many seconds. */
export function setCookie(reply: FastifyReply, name: string, value: string, seconds?: number): void {
  const life = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  void reply.header('set-cookie', `${name}=${value}; ${ATTRIBUTES}${life}`);
}

/** Tells the browser to forget a cookie. */
export function dropCookie(reply: FastifyReply, name: string): void {
  setCookie(reply, name, '', 0);
}
