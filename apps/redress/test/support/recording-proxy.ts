import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

interface BatchResult {
  readonly status: 'registered' | 'duplicate' | 'rejected';
  readonly tickets?: readonly { readonly id: string }[];
}

/**
 * Stands between the import and the platform and notes every row that the platform has acknowledged. While nobody
 * listens it keeps the request and knocks again; a connection that breaks under a request breaks for the import too.
 */
export class RecordingProxy {
  /** Source → the ids of its tickets, as told in each acknowledgement. */
  readonly acknowledged = new Map<string, string[][]>();
  /** Requests that the platform has and hasn't answered. */
  underway = 0;
  answered = 0;
  broken = 0;
  private allowed = 0;
  private readonly server: Server;

  private constructor(private readonly platformPort: number) {
    this.server = createServer((incoming, outgoing) => {
      this.pass(incoming, outgoing).catch(() => {
        this.broken++;
        outgoing.destroy();
      });
    });
  }

  static async before(platformPort: number): Promise<RecordingProxy> {
    const proxy = new RecordingProxy(platformPort);
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Lets the import go on by one batch, or to its end; until told again, further requests wait here. */
  letThrough(batches: 'one' | 'all'): void {
    this.allowed = batches === 'all' ? Infinity : this.acknowledged.size + 1;
  }

  private async pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const sent = await buffer(incoming);
    const { status, headers, body } = await this.ask(incoming, sent, outgoing);
    this.answered++;
    if (incoming.url?.endsWith('/batch') && status === 200) this.note(sent, body);
    outgoing.writeHead(status, headers).end(body);
  }

  private async ask(incoming: IncomingMessage, sent: Buffer, outgoing: ServerResponse) {
    const { method, url: path, headers } = incoming;
    while (this.acknowledged.size + this.underway >= this.allowed && !outgoing.destroyed) await sleep(2);
    for (;;) {
      const asking = request({ host: '127.0.0.1', port: this.platformPort, method, path, headers, agent: false });
      asking.on('error', () => undefined);
      try {
        asking.end(sent);
        await once(asking, 'socket');
        if (asking.socket!.connecting) await once(asking.socket!, 'connect');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED' || outgoing.destroyed) throw error;
        await sleep(20);
        continue;
      }
      this.underway++;
      try {
        const [answer] = (await once(asking, 'response')) as [IncomingMessage];
        // Rejects when the answer breaks off: half an answer acknowledges nothing.
        return { status: answer.statusCode!, headers: answer.headers, body: await buffer(answer) };
      } finally {
        this.underway--;
      }
    }
  }

  private note(sent: Buffer, body: Buffer): void {
    const { rows } = JSON.parse(sent.toString()) as { rows: readonly { readonly source: string }[] };
    const { results } = JSON.parse(body.toString()) as { results: readonly BatchResult[] };
    for (const [i, { tickets }] of results.entries()) {
      if (tickets === undefined) continue;
      const { source } = rows[i]!;
      this.acknowledged.set(source, [...(this.acknowledged.get(source) ?? []), tickets.map(({ id }) => id)]);
    }
  }
}
