import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from './open-pool.js';
import { Pipeline } from './pipeline.js';
import { testDatabase } from './testing/test-database.js';

const KILL =
  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pipeline' AND datname = current_database()";

/** Stands between a client and the server, hears all that is asked, and can keep back the answers. */
class Between {
  private heard = '';
  private readonly servers: Socket[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async listen(target: URL): Promise<Between> {
    const folder = target.searchParams.get('host');
    const server = createServer((client) => {
      const { port, hostname } = target;
      const upstream = connect(
        folder ? { path: `${folder}/.s.PGSQL.${port}` } : { host: hostname, port: Number(port) },
      );
      between.servers.push(upstream);
      client.on('data', (data) => void (between.heard += data.toString('latin1')));
      client.pipe(upstream).pipe(client);
      client.on('error', () => upstream.destroy());
      upstream.on('error', () => client.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(target);
    url.searchParams.delete('host');
    url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const between = new Between(server, url.href);
    return between;
  }

  holdAnswers(): void {
    for (const upstream of this.servers) upstream.pause();
  }

  passAnswers(): void {
    for (const upstream of this.servers) upstream.resume();
  }

  async hasHeard(...texts: readonly string[]): Promise<void> {
    while (!texts.every((text) => this.heard.includes(text))) await sleep(5);
  }

  close(): void {
    this.server.close();
    for (const upstream of this.servers) upstream.destroy();
  }
}

describe('a pipeline', () => {
  const database = testDatabase();
  let pipeline: Pipeline;
  let admin: Pool;

  beforeEach(() => {
    pipeline = new Pipeline(database().appUrl, 'pipeline');
    admin = openPool(database().adminUrl, { max: 1, applicationName: 'tests' });
  });
  afterEach(async () => {
    await pipeline.end();
    await admin.end();
  });

  const ask = (text: string) => pipeline.query({ text }).then(({ rows }) => rows[0]);

  it('carries out on one connection, in their order, what is asked at once', async () => {
    const asked = [
      "SELECT set_config('redress.n', '1', false) AS n",
      "SELECT current_setting('redress.n') || '2' AS n",
    ];
    expect(await Promise.all(asked.map(ask))).toEqual([{ n: '1' }, { n: '12' }]);
  });

  it('has sent a query before the one ahead of it is answered', async () => {
    const between = await Between.listen(new URL(database().appUrl));
    const watched = new Pipeline(between.url, 'pipeline');
    try {
      await watched.query({ text: 'SELECT 1' });
      between.holdAnswers();
      const asked = Promise.all(['SELECT 11 AS n', 'SELECT 12 AS n'].map((text) => watched.query({ text })));
      await between.hasHeard('SELECT 11', 'SELECT 12');
      between.passAnswers();
      expect((await asked).map(({ rows }) => rows[0])).toEqual([{ n: 11 }, { n: 12 }]);
    } finally {
      await watched.end();
      between.close();
    }
  });

  it('fails a query alone, not those behind it', async () => {
    const [wrong, right] = await Promise.allSettled([ask('SELECT 1 / 0'), ask('SELECT 1 AS one')]);
    expect(wrong).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect(right).toEqual({ status: 'fulfilled', value: { one: 1 } });
  });

  it('fails everything that was sent when the connection is lost, and connects anew for the next', async () => {
    await ask('SELECT 1');
    const sent = Promise.allSettled([ask('SELECT pg_sleep(60)'), ask('SELECT 1')]);
    await admin.query(KILL);
    expect((await sent).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await ask('SELECT 1 AS one')).toEqual({ one: 1 });
  });

  it('loses no more than one query to a connection that was lost while nothing was under way', async () => {
    for (let round = 0; round < 20; round++) {
      await ask('SELECT 1');
      await admin.query(KILL);
      await ask('SELECT 1').catch(() => undefined);
      expect(await ask('SELECT 1 AS one')).toEqual({ one: 1 });
    }
  });

  it('tries again to connect after it could not', async () => {
    const nowhere = new Pipeline('postgres://127.0.0.1:1/none', 'pipeline');
    await expect(nowhere.query({ text: 'SELECT 1' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(nowhere.query({ text: 'SELECT 1' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await nowhere.end();
  });
});
