/**
 * Names for what the adapter itself keeps beside the log, in the same database. They and the server's own records, which
 * begin with `$`, are no events of the log and have no position in it.
 */
export const OWN_PREFIX = 'redress.';

const SYSTEM_PREFIX = '$';

/** Whether a stream or event type may not be used by writers of the log. */
export function isReserved(name: string): boolean {
  return name.startsWith(SYSTEM_PREFIX) || name.startsWith(OWN_PREFIX);
}

/** The events of the log among the records of `$all`, as the server filters them: by event type, what `isReserved` leaves. */
export const LOG_EVENTS = '^(?!\\$|redress\\.)';
