import { EventStoreUnavailableError, ForeignRecordError } from '@redress/event-store';

/**
 * Classes of SQLSTATE that pass by themselves or when an operator acts, and are nobody's fault who sent the request: 08
 * connection, 53 resources (53100 is a full disk), 57P the server is stopping or starting, 58 the file system.
 */
const SQLSTATE = /^(08|53|57P|58)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENOSPC']);
/** What `pg` throws without a code. */
const CONNECTION =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error means that a database, the log or a disk cannot serve at the moment. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof EventStoreUnavailableError || error instanceof ForeignRecordError) return true;
  const code = 'code' in error ? String(error.code) : '';
  return SQLSTATE.test(code) || NETWORK.has(code) || CONNECTION.test(error.message);
}
