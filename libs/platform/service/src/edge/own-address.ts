import type { FastifyRequest } from 'fastify';
import { TurnedAwayError } from './turned-away-error.js';

/** Where a service is to be reached. */
export interface OwnAddress {
  /** What it listens on. */
  readonly host: string;
  /** What people call it, where a proxy stands before it. */
  readonly publicUrl: URL | undefined;
}

const ANY = new Set(['0.0.0.0', '::']);
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Throws {@link TurnedAwayError} for a request that was not meant for us or that a foreign page sent. A page can make a browser
 * ask under a name that it controls (DNS rebinding), hence 421; and it can send a form anywhere, hence 403 (ASVS 5.0, 3.5.1–3).
 * A program sends neither `Origin` nor `Sec-Fetch-Site`, and passes.
 */
export function ownRequests({ host, publicUrl }: OwnAddress): (request: FastifyRequest) => void {
  const own = ANY.has(host) ? [] : [host.includes(':') ? `[${host}]` : host];
  const names = new Set(['localhost', '127.0.0.1', ...own, ...(publicUrl ? [publicUrl.hostname] : [])]);
  const originOf = (hostname: string, name: string): string =>
    publicUrl?.hostname === hostname ? publicUrl.origin : `http://${name.replace(/:80$/, '')}`;

  return ({ method, url, headers, raw }) => {
    const name = (headers.host ?? '').toLowerCase();
    const [, hostname] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/.exec(name) ?? [];
    if (!url.startsWith('/') || hostname === undefined || !names.has(hostname) || timesNamed(raw.rawHeaders) !== 1)
      throw new TurnedAwayError({ status: 421, code: 'misdirected' });
    const { origin, 'sec-fetch-site': site } = headers;
    const sentByOurs = site === undefined || site === 'same-origin' || SAFE.has(method);
    if ((origin !== undefined && origin !== originOf(hostname, name)) || !sentByOurs)
      throw new TurnedAwayError({ status: 403, code: 'foreign-origin' });
  };
}

/** Node.js keeps the first of several; what stands before us may have read another. */
function timesNamed(rawHeaders: readonly string[]): number {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length;
}
