import type { FastifyInstance } from 'fastify';
import { TurnedAwayError } from './turned-away-error.js';

/** Answers a method that an address does not have with 405 and those that it has; Fastify says 404. Call it before the routes. */
export function tellAllowedMethods(fastify: FastifyInstance): void {
  const routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    routes.set(url, route);
    for (const one of [method].flat()) route.methods.add(one);
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const path = request.url.split('?', 1)[0]!;
    const found = [...routes.values()].filter(({ pattern }) => pattern.test(path));
    const methods = [...new Set(found.flatMap((route) => [...route.methods]))].sort();
    if (methods.length === 0) return;
    void reply.header('allow', methods.join(', '));
    throw new TurnedAwayError({ status: 405, code: 'method-not-allowed', valid: methods });
  });
}

/** Matches what the router matches: parameters hold no slash, a wildcard holds anything. */
function patternOf(url: string): RegExp {
  const parts = url.split(/(:\w+|\*)/).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
