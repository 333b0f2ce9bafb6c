import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the double received it. */
export interface Call {
  readonly route: string;
  readonly actor: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What it answers to `METHOD /path`: 200 with a value, or a problem with its status. */
export type Answers = Readonly<Record<string, (call: Call) => object>>;

/** A platform over HTTP that answers as it is told, and notes who asked for what. */
export class PlatformDouble {
  readonly calls: Call[] = [];
  answers: Answers = {};
  private readonly server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const route = `${request.method} ${request.url}`;
      const body = JSON.parse(Buffer.concat(pieces).toString() || '{}') as Call['body'];
      const call = { route, actor: request.headers['redress-actor'] as string | undefined, body };
      if (route !== 'GET /health/live') this.calls.push(call);
      const value = { ...LIVE, ...this.answers }[route]?.(call) ?? { status: 404, code: 'no-route', detail: route };
      const status = 'detail' in value && 'status' in value ? Number(value.status) : 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    });
  });

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

const LIVE: Answers = { 'GET /health/live': () => ({ live: true }) };
