import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { serveDocsPage } from './docs-page.js';
import { nameSchemas } from './named-schemas.js';
import { orderParameters } from './ordered-parameters.js';

/** What the documentation of an interface says about itself. */
export interface OpenApiSettings {
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

/** The OpenAPI 3.1 document of every route of an application. */
export function documentOf(
  app: NestFastifyApplication,
  { title, description, version }: OpenApiSettings,
): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setDescription(description)
    .setVersion(version)
    .build();
  return nameSchemas(orderParameters(SwaggerModule.createDocument(app, head)));
}

/** Serves the document at `/openapi.json`, and a page to read and try it at `/docs`. Call it before `init` or `listen`. */
export function openApi(app: NestFastifyApplication, settings: OpenApiSettings): OpenAPIObject {
  const document = documentOf(app, settings);
  const text = JSON.stringify(document);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(text));
  serveDocsPage(fastify, settings.title);
  return document;
}
