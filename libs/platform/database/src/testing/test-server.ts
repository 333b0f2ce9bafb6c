import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.js';

/** A PostgreSQL for tests; `adminUrl` is its superuser. */
export interface TestServer {
  readonly adminUrl: string;
  /** Ends it and removes what it kept. */
  stop(): Promise<void>;
}

/** A test run has several packages at once on one server, and a process of the platform takes about thirty. */
const CONNECTIONS = 600;

/**
 * Starts an empty PostgreSQL in a temporary folder. Nothing of it is left when this process ends, however that happens.
 * Its commits are not durable: what survives a crash is tested on servers that are killed for it.
 */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'redress-test-')));
  const release = leash(dataDir);
  const settings = { max_connections: String(CONNECTIONS), fsync: 'off' };
  const server = await startEmbeddedPostgres({ dataDir, settings });
  const stop = async () => {
    await server.stop();
    release();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { adminUrl: server.adminUrl, stop };
}

/** Ends the server and removes its folder when this process dies before it could, however it dies: the pipe closes then. */
export function leash(dataDir: string): () => void {
  const script =
    'cat >/dev/null; pid=$(head -n 1 "$1/cluster/postmaster.pid") && kill -QUIT "$pid" && ' +
    'while kill -0 "$pid"; do sleep 0.1; done; rm -rf "$1"';
  const watcher = spawn('/bin/sh', ['-c', script, 'leash', dataDir], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  return () => watcher.stdin.end();
}
