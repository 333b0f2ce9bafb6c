import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What `npm run build` made of apps/console. */
const SITE = fileURLToPath(new URL('../../console/dist/site/', import.meta.url));

/** Addresses that the console answers itself; any other is 404, so that no mistyped address of the interface looks like a page. */
const PAGES = ['/', '/sign-in', '/queue', '/tickets/:id'];

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
};

interface File {
  readonly path: string;
  readonly type: string;
  readonly plain: Buffer;
  /** In Brotli; undefined where it is sent as it is. */
  readonly small: Buffer | undefined;
}

/**
 * Serves the console from memory, so that a build beside a running platform changes nothing: its pages, and each file of it. One
 * that was never built is not there. A file with a digest in its name never changes, and may be kept.
 */
export function serveConsole(fastify: FastifyInstance, folder = SITE): void {
  for (const file of filesIn(folder)) {
    const { path } = file;
    if (path === '/index.html') for (const page of PAGES) fastify.get(page, send(file, 'no-cache'));
    else
      fastify.get(path, send(file, path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'));
  }
}

function filesIn(folder: string): readonly File[] {
  const names = readNames(folder);
  return names.flatMap((name) => {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (type === undefined) return [];
    const small = names.includes(`${name}.br`) ? readFileSync(join(folder, `${name}.br`)) : undefined;
    return [{ path: `/${name}`, type, plain: readFileSync(join(folder, name)), small }];
  });
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}

function send({ type, plain, small }: File, caching: string) {
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    void reply.type(type).headers({ 'cache-control': caching, vary: 'accept-encoding' });
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    return small !== undefined && takesBrotli ? reply.header('content-encoding', 'br').send(small) : reply.send(plain);
  };
}
