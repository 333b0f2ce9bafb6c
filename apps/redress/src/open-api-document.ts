import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { documentOf, type Platform } from '@redress/service';
import { API } from './api.js';
import { RedressModule } from './redress.module.js';

/** Nothing of it is used: in Nest's preview no controller and no provider is made. */
const NO_PLATFORM = { sealingKey: new Uint8Array(32), bus: {}, config: {}, signIn: {} } as Platform;

/** The OpenAPI document of the whole platform; nothing is started for it. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(RedressModule.on(NO_PLATFORM), new FastifyAdapter(), {
    ...{ preview: true, logger: false, abortOnError: false },
  });
  return documentOf(app, API);
}
