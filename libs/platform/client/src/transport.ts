import { Pool } from 'undici';

/** A request as it goes out. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer as it comes in. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Carries a request to the platform. Rejects when there is no answer. */
export type Transport = (request: HttpRequest) => Promise<HttpAnswer>;

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
