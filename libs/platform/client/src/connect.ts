import { httpTransport } from './http-transport.js';
import { patient } from './patient.js';
import { PlatformClient } from './platform-client.js';

export interface ConnectOptions {
  /** Who calls: `role:id` or `role:id@office`. */
  readonly as: string;
  /** For how long a platform that restarts is waited for; a minute by default. */
  readonly patienceMs?: number;
  /** Ends the waiting, not the request in flight. */
  readonly signal?: AbortSignal;
}

/** A client of the platform at an address, which may restart meanwhile. */
export function connect(url: string, { as, patienceMs = 60_000, signal }: ConnectOptions): PlatformClient {
  const patience = { milliseconds: patienceMs, ...(signal && { signal }) };
  return new PlatformClient(patient(httpTransport(url), patience), as);
}
