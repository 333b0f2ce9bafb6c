import { Pool } from 'undici';
import type { Transport } from './transport.js';

/** A command may wait for its turn behind many others, but not for ever. */
const TIMEOUT_MS = 60_000;
/** More would only wait in the platform instead of here. */
const CONNECTIONS = 64;

/** Carries requests to an address over connections that are kept open. */
export function httpTransport(url: string): Transport {
  const { origin } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
  return async ({ method, path, headers, body = null }) => {
    const answer = await pool.request({ method, path, headers, body });
    return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
  };
}
