import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { serveDocsPage } from './docs-page.js';
import { withComponents } from './with-components.js';

/** What the documentation of an interface says about itself. */
export interface OpenApiSettings {
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

/**
 * Documents every route by OpenAPI 3.1: the document at `/openapi.json`, a page to read and try it at `/docs`. Call it
 * before `init` or `listen`.
 */
export function openApi(app: NestFastifyApplication, { title, description, version }: OpenApiSettings): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setDescription(description)
    .setVersion(version)
    .build();
  const document = withComponents(SwaggerModule.createDocument(app, head));
  const text = JSON.stringify(document);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(text));
  serveDocsPage(fastify, title);
  return document;
}
