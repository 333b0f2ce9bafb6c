import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { IntakeRow } from '../src/import/source-row.js';

/** An intake service over HTTP that knows sources and refuses empty texts; it can go down and come up again. */
export class IntakeDouble {
  readonly taken = new Map<string, IntakeRow>();
  readonly batches: number[] = [];
  /** Called before each batch is answered. */
  onBatch: (count: number) => Promise<void> | void = () => undefined;
  private server: Server | undefined;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        void this.answer(request.url!, Buffer.concat(pieces).toString()).then(([status, body]) => {
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        });
      });
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Goes down as a killed process does: connections break, nothing listens. */
  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((closed) => this.server?.close(closed));
  }

  private async answer(path: string, body: string): Promise<[status: number, body: unknown]> {
    if (path === '/health/live') return [200, { status: 'ok' }];
    const { rows } = JSON.parse(body) as { rows: IntakeRow[] };
    this.batches.push(rows.length);
    const results = rows.map((row) => this.take(row));
    await this.onBatch(this.batches.length);
    return [200, { results }];
  }

  private take(row: IntakeRow) {
    if (row.text === 'refused')
      return { status: 'rejected', problem: { code: 'invalid', detail: 'The text is no text' } };
    if (this.taken.has(row.source)) return { status: 'duplicate', tickets: [] };
    this.taken.set(row.source, row);
    return { status: 'registered', tickets: [] };
  }
}
