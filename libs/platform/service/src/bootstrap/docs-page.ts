import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';

const FILES = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
} as const;

const START = `window.onload = () => SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });`;

/**
 * A page at `/docs` to read the API and try it. Its files come from this process: offices have no internet. Served here
 * because `@fastify/static` 10 requires an ES module, which Jest cannot load on Node 20, so no test could see the page.
 */
export function serveDocsPage(fastify: FastifyInstance, title: string): void {
  const { resolve } = createRequire(import.meta.url);
  for (const [file, type] of Object.entries(FILES)) {
    const bytes = readFileSync(resolve(`swagger-ui-dist/${file}`));
    fastify.get(`/docs/${file}`, (_, reply) => reply.type(type).header('cache-control', 'max-age=86400').send(bytes));
  }
  fastify.get('/docs/start.js', (_, reply) => reply.type('text/javascript; charset=utf-8').send(START));
  fastify.get('/docs', (_, reply) => reply.type('text/html; charset=utf-8').send(page(title)));
}

function page(title: string): string {
  return `<!doctype html>
<html lang="zh">
  <head>
    <meta charset="utf-8" />
    <title>${title.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</title>
    <link rel="icon" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;
}
