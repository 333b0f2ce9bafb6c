import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DynamicModule, Type } from '@nestjs/common';
import { guardEdge } from '../edge/guard-edge.js';
import { takeJsonOnly } from '../edge/json-only.js';
import { limitRoutes } from '../edge/route-needs.js';
import { sendSafeHeaders } from '../edge/safe-headers.js';
import { SERVER_OPTIONS } from '../edge/server-options.js';
import { Metrics } from '../observing/metrics.js';
import { observeRequests } from '../observing/observe-requests.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../platform/tokens.js';
import { Callers } from '../signing-in/callers.js';
import { identify } from '../signing-in/identify.js';
import { createLogger } from './logger.js';

/** What distinguishes one service from another when it starts. */
export interface ServiceSettings {
  /** In log lines. */
  readonly name: string;
}

/**
 * A Nest application on Fastify as all services are: a guarded edge, problem documents, checked requests,
 * safe headers, metrics. The module must import `PlatformModule.forRoot`. Call `init` or `listen` on it.
 */
export async function createService(
  module: Type | DynamicModule,
  { name }: ServiceSettings,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter(SERVER_OPTIONS);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bufferLogs: true,
    bodyParser: false,
  });
  const config = app.get<Config>(CONFIG);
  app.useLogger(createLogger(name, config.logLevel));
  const fastify = app.getHttpAdapter().getInstance();
  sendSafeHeaders(fastify, config);
  observeRequests(fastify, app.get(Metrics));
  guardEdge(fastify, config);
  identify(fastify, app.get(Callers));
  takeJsonOnly(fastify);
  limitRoutes(fastify);
  return app;
}
