import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { TIMES } from './limits.js';

/** What a route needs beyond what every route may take. */
export interface RouteNeeds {
  /** Bytes of its largest body. */
  readonly bodyBytes?: number;
  /** Its handler may take longer than others. */
  readonly takesLong?: true;
}

/** Marks a route that needs more than others. */
export const Needs = (needs: RouteNeeds): MethodDecorator => RouteConfig(needs);

/** Gives each route the limits that it needs. Call it before the routes. */
export function limitRoutes(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const { bodyBytes, takesLong } = (route.config ?? {}) as RouteNeeds;
    if (bodyBytes !== undefined) route.bodyLimit = bodyBytes;
    if (takesLong !== true) route.handlerTimeout = TIMES.handler;
  });
}
