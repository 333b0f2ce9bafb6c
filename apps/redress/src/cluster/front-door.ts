import httpProxy from '@fastify/http-proxy';
import type { OpenAPIObject } from '@nestjs/swagger';
import {
  guardEdge,
  internalCase,
  problemCaseOf,
  sendProblem,
  sendSafeHeaders,
  serveDocsPage,
  SERVER_OPTIONS,
  takeJsonOnly,
  type Config,
  type ReadinessAnswer,
} from '@redress/service';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { serveConsole } from '../console-site.js';
import { ask } from './ask.js';
import { mergedHealth } from './merged-health.js';
import { mergedMetrics } from './merged-metrics.js';
import { mergedOpenApi } from './merged-open-api.js';
import { unavailable } from './problems.js';
import { serveClock } from './serve-clock.js';
import type { ServiceProcess, Services } from './service-process.js';

/** The one address of a cluster: hands each request to its service, and tells of all of them together. */
export function frontDoor(services: Services, own: Pick<Config, 'host' | 'publicUrl'>): FastifyInstance {
  const app = fastify({ ...SERVER_OPTIONS, routerOptions: { ignoreTrailingSlash: true } });
  sendSafeHeaders(app, own);
  guardEdge(app, own);
  for (const service of Object.values(services)) forward(app, `/api/${service.name}`, async () => service);
  forward(app, '/auth', async () => services.dispatch);
  forward(app, '/ledger', ({ method }) => (method === 'GET' ? anyOf(services) : sealerOf(services)));
  void app.register(async (inner) => {
    takeJsonOnly(inner);
    ownPages(inner, services);
    serveClock(inner, services);
  });
  app.setNotFoundHandler((request, reply) => {
    const valid = ['/', '/docs', '/health/ready', '/metrics', ...Object.keys(services).map((name) => `/api/${name}`)];
    return sendProblem(request, reply, { status: 404, code: 'no-route', valid });
  });
  app.setErrorHandler((error, request, reply) =>
    sendProblem(request, reply, problemCaseOf(error) ?? internalCase(request.id)),
  );
  return app;
}

/** Hands on whatever begins with the prefix, as it is. A service that is down or dies meanwhile is a 503: commands may be repeated. */
function forward(
  app: FastifyInstance,
  prefix: string,
  pick: (request: FastifyRequest) => Promise<ServiceProcess | undefined>,
): void {
  const addresses = new WeakMap<object, string>();
  void app.register(httpProxy, {
    upstream: '',
    prefix,
    rewritePrefix: prefix,
    // How long a command may take is for its service to say.
    undici: { connections: 128, headersTimeout: 0, bodyTimeout: 0 },
    preHandler: async (request, reply) => {
      const address = (await pick(request))?.address;
      if (address === undefined) return unavailable(request, reply);
      addresses.set(request.raw, address);
    },
    replyOptions: {
      // Answered here already, and undici refuses to send the first; curl does with bodies above 1 MB. A service is asked under
      // its own address, so an origin that is ours here would be foreign there.
      rewriteRequestHeaders: (_, { expect: _answered, origin, ...headers }) => ({
        ...headers,
        ...(origin !== undefined && { 'sec-fetch-site': 'same-origin' }),
      }),
      getUpstream: (request) => addresses.get(request.raw)!,
      onError: (reply) => void unavailable((reply as FastifyReply).request, reply as FastifyReply),
    },
  });
}

function ownPages(app: FastifyInstance, services: Services): void {
  const addresses = () => Object.values(services).map(({ name, address }) => [name, address] as const);
  const askAll = async <T>(path: string, read: (response: Response) => Promise<T>) =>
    new Map(
      await Promise.all(addresses().map(async ([name, address]) => [name, await ask(address, path, read)] as const)),
    );

  serveDocsPage(app, 'Redress 消费维权热线平台');
  app.get('/openapi.json', async (request, reply) => {
    const documents = await askAll('/openapi.json', (response) => response.json() as Promise<OpenAPIObject>);
    const known = [...documents.values()].filter((it) => it !== undefined);
    return known.length < documents.size ? unavailable(request, reply) : mergedOpenApi(known);
  });
  app.get('/health/live', async () => ({ live: true }));
  app.get('/health/ready', async (_, reply) => {
    const health = mergedHealth(
      await askAll('/health/ready', (response) => response.json() as Promise<ReadinessAnswer>),
    );
    return reply.status(health.ready ? 200 : 503).send(health);
  });
  app.get('/metrics', async (_, reply) => {
    const texts = await askAll('/metrics', (response) => response.text());
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(mergedMetrics(texts));
  });
  serveConsole(app);
}

async function anyOf(services: Services): Promise<ServiceProcess | undefined> {
  return Object.values(services).find(({ address }) => address !== undefined);
}

/** The one that seals; the others stand by and could not seal at once. */
async function sealerOf(services: Services): Promise<ServiceProcess | undefined> {
  for (const service of Object.values(services)) {
    const health = await ask(
      service.address,
      '/health/ready',
      (response) => response.json() as Promise<ReadinessAnswer>,
    );
    if (health && health.ledger.state !== 'standby') return service;
  }
  return undefined;
}
