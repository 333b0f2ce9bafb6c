import type { FastifyRequest } from 'fastify';
import { TurnedAwayError } from '../edge/turned-away-error.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Throws for a request with a session that no page of ours sent. A browser adds the cookie whoever asks, so a change must name
 * its origin, which the edge has compared already, and a reading request must not come from another site
 * (ASVS 5.0, 3.5.1; abuse cases 5 and 6). A download or a page that somebody typed in comes from nowhere.
 */
export function mustComeFromOurPage({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): void {
  const { origin, 'sec-fetch-site': site } = headers;
  const isOurs = SAFE.has(method)
    ? site === undefined || site === 'same-origin' || site === 'none'
    : site === 'same-origin' || (site === undefined && origin !== undefined);
  if (!isOurs) throw new TurnedAwayError({ status: 403, code: 'foreign-origin' });
}
