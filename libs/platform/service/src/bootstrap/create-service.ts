import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DynamicModule, Type } from '@nestjs/common';
import { sendSafeHeaders } from '../http/safe-headers.js';
import { Metrics } from '../observing/metrics.js';
import { observeRequests } from '../observing/observe-requests.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../platform/tokens.js';
import { createLogger } from './logger.js';

/** Large enough for any form of the hotline; bulk import sends files in parts. */
const BODY_LIMIT = 1_048_576;

/** What distinguishes one service from another when it starts. */
export interface ServiceSettings {
  /** In log lines and in the API documentation. */
  readonly name: string;
  /** Largest request body in bytes; 1 MiB by default. */
  readonly bodyLimit?: number;
}

/**
 * A Nest application on Fastify as all services are: problem documents, checked requests, safe headers, metrics. The module must import `PlatformModule.forRoot`. Call `init` or `listen` on it.
 */
export async function createService(
  module: Type | DynamicModule,
  { name, bodyLimit = BODY_LIMIT }: ServiceSettings,
): Promise<NestFastifyApplication> {
  // Request ids are ours: one that a caller chooses could carry a name into the log.
  const adapter = new FastifyAdapter({ bodyLimit, genReqId: () => randomUUID() });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { bufferLogs: true });
  app.useLogger(createLogger(name, app.get<Config>(CONFIG).logLevel));
  const fastify = app.getHttpAdapter().getInstance();
  sendSafeHeaders(fastify);
  observeRequests(fastify, app.get(Metrics));
  return app;
}
