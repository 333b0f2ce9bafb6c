import type { FastifyInstance } from 'fastify';
import { tellAllowedMethods } from './allowed-methods.js';
import { LIMITS } from './limits.js';
import { mustNameEachOnce } from './once-each.js';
import { ownRequests, type OwnAddress } from './own-address.js';
import { TurnedAwayError } from './turned-away-error.js';

/** Turns away what no handler is to see. Call it before the routes; the server is opened with `SERVER_OPTIONS`. */
export function guardEdge(fastify: FastifyInstance, own: OwnAddress): void {
  const mustBeOurs = ownRequests(own);
  fastify.addHook('onRequest', async (request) => {
    mustBeOurs(request);
    if (request.url.length > LIMITS.url) throw new TurnedAwayError({ status: 414, code: 'uri-too-long' });
    mustNameEachOnce(request);
  });
  tellAllowedMethods(fastify);
}
