import { get as getRaw, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendSafeHeaders } from '@redress/service';
import fastify, { type FastifyInstance } from 'fastify';
import { serveConsole } from '../src/console-site.js';

let folder: string;
let app: FastifyInstance;
let own: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redress-site-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  const files = {
    'index.html': '<!doctype html>',
    'index.html.br': 'page in brotli',
    'first-paint.js': 'first',
    'assets/queue-1a2b.js': 'script',
    'assets/queue-1a2b.js.br': 'script in brotli',
    '.vite/manifest.json': '{}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  app = fastify();
  sendSafeHeaders(app, { publicUrl: undefined });
  serveConsole(app, folder);
  own = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

interface Sent {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What is sent for a path as it stands, as it is sent: other clients tidy the one and unpack the other. */
async function get(path: string, encodings = 'gzip, deflate, br', at = own): Promise<Sent> {
  const { port } = new URL(at);
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    getRaw({ port, path, headers: { 'accept-encoding': encodings } }, resolve).on('error', reject),
  );
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

describe('the console', () => {
  it.each(['/', '/sign-in', '/queue?stage=assigned', '/tickets/019ac1f0-0000-7000-8000-000000000000'])(
    'answers %s with its page, which is asked for anew each time and takes scripts from here alone',
    async (url) => {
      const { status, headers, body } = await get(url, 'gzip');
      expect([status, body]).toEqual([200, '<!doctype html>']);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    },
  );

  it('is no page at any other address, so that a mistyped one of the interface is told as what it is', async () => {
    const paths = [
      '/tickets',
      '/tickets/1/2',
      '/queue/1',
      '/api/dispatch/nothing',
      '/index.html',
      '/assets/../index.html',
    ];
    const statuses = await Promise.all(paths.map(async (url) => (await get(url)).status));
    expect(statuses).toEqual(paths.map(() => 404));
  });

  it('tells nothing of how it was built', async () => expect((await get('/.vite/manifest.json')).status).toBe(404));

  it('lets a file with a digest in its name be kept for ever, and no other', async () => {
    expect((await get('/assets/queue-1a2b.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/first-paint.js')).headers['cache-control']).toBe('no-cache');
  });

  it('is sent compressed to who reads that, and as it is to who does not', async () => {
    const small = await get('/assets/queue-1a2b.js');
    expect([small.body, small.headers['content-encoding'], small.headers['vary']]).toEqual([
      'script in brotli',
      'br',
      'accept-encoding',
    ]);
    const plain = await get('/assets/queue-1a2b.js', 'gzip');
    expect([plain.body, plain.headers['content-encoding']]).toEqual(['script', undefined]);
  });

  it('that was never built is not there, and the platform is', async () => {
    const bare = fastify();
    serveConsole(bare, join(folder, 'nothing'));
    const at = await bare.listen({ port: 0, host: '127.0.0.1' });
    expect((await get('/', 'gzip', at)).status).toBe(404);
    await bare.close();
  });
});
