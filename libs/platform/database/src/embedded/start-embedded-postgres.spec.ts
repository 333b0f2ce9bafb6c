import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive, readPostmaster } from './postmaster.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

async function query(url: string, text: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** As an unclean machine does it; PostgreSQL's children notice by themselves. */
function killServer(dataDir: string): void {
  process.kill(readPostmaster(join(dataDir, 'cluster'))!.pid, 'SIGKILL');
}

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  let initialized: string;
  const running: EmbeddedPostgres[] = [];

  const start = async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    running.push(server);
    return server;
  };

  /** A start that finds its cluster made: what a first start makes takes most of its time. */
  const startAgain = async () => {
    execFileSync('cp', ['-a', `${initialized}/.`, dataDir]);
    return start();
  };

  beforeAll(async () => {
    initialized = mkdtempSync(join(tmpdir(), 'redress-embedded-'));
    await (await startEmbeddedPostgres({ dataDir: initialized })).stop();
  });
  afterAll(() => rmSync(initialized, { recursive: true, force: true }));
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'redress-embedded-'));
  });
  afterEach(async () => {
    // All at once: who is not told would start the server again.
    await Promise.all(running.splice(0).map((server) => server.stop()));
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('keeps its data from one start to the next', async () => {
    const first = await start();
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
    await first.stop();
    const second = await start();
    expect(await query(second.adminUrl, 'SELECT one FROM kept')).toEqual([[1]]);
  });

  it('writes durably, in UTF-8, sorted by code point, on this machine only', async () => {
    const { adminUrl } = await start();
    const settings = ['fsync', 'synchronous_commit', 'server_encoding', 'listen_addresses', 'data_checksums'];
    const columns = settings.map((name) => `current_setting('${name}')`).join();
    expect(await query(adminUrl, `SELECT ${columns}`)).toEqual([['on', 'on', 'UTF8', '127.0.0.1', 'on']]);
    expect(await query(adminUrl, "SELECT '丙' < '乙', 'Z' < 'a'")).toEqual([[true, true]]);
  });

  it('lets nobody in without the password, which only the owner of the folder can read', async () => {
    const { port } = await startAgain();
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    await expect(query(`postgresql://postgres:guess@127.0.0.1:${port}/postgres`, 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('takes over the server that a killed process left running', async () => {
    const orphan = await startAgain();
    const server = await start();
    expect(server.port).toBe(orphan.port);
    expect(await query(server.adminUrl, 'SELECT 1')).toEqual([[1]]);
  });

  it('recovers what was committed before the server was killed', async () => {
    const first = await startAgain();
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
    killServer(dataDir);
    const second = await start();
    expect(await query(second.adminUrl, 'SELECT one FROM kept')).toEqual([[1]]);
  });

  it('starts although another program now has the process id of the old server', async () => {
    await (await startAgain()).stop();
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, [process.pid, join(dataDir, 'cluster'), 0, 5432, '', '127.0.0.1', '', 'ready'].join('\n'));
    const owner = statSync(join(dataDir, 'cluster'));
    chownSync(pidFile, owner.uid, owner.gid);
    const server = await start();
    expect(await query(server.adminUrl, 'SELECT 1')).toEqual([[1]]);
  });

  it('serves two processes that start together for the first time', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.port).toBe(second.port);
  });

  it('is gone after it was stopped', async () => {
    const server = await startAgain();
    const { pid } = readPostmaster(join(dataDir, 'cluster'))!;
    await server.stop();
    expect(isAlive(pid)).toBe(false);
    await expect(server.stop()).resolves.toBeUndefined();
  });

  it('says that the data folder is damaged', async () => {
    await (await startAgain()).stop();
    const control = join(dataDir, 'cluster', 'global', 'pg_control');
    const bytes = readFileSync(control);
    bytes[40]! ^= 0xff;
    writeFileSync(control, bytes);
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'data-folder-damaged' });
    rmSync(join(dataDir, 'cluster', 'PG_VERSION'));
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'data-folder-damaged' });
  });

  it('says that the data folder belongs to another version', async () => {
    await (await startAgain()).stop();
    writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '15\n');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'wrong-version' });
  });

  it('says that the data folder cannot be written', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    await expect(startEmbeddedPostgres({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'folder-not-writable',
    });
  });

  it('says that the port is taken', async () => {
    const { port } = await startAgain();
    const other = mkdtempSync(join(tmpdir(), 'redress-embedded-'));
    await expect(startEmbeddedPostgres({ dataDir: other, port })).rejects.toMatchObject({ code: 'port-in-use' });
    rmSync(other, { recursive: true, force: true });
  });
});
