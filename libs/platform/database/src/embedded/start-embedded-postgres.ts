import { execFile, spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findBinaries, type Binaries } from './binaries.js';
import { prepareCluster, prepareFolder, type DataFolder } from './data-folder.js';
import { diagnose, fault, type EmbeddedPostgresError } from './errors.js';
import { keepRunning } from './keep-running.js';
import { isPostgres, readPostmaster, type Postmaster } from './postmaster.js';
import { findServerUser, type ServerUser } from './server-user.js';

export interface EmbeddedPostgresOptions {
  /** Everything the server keeps lies here; created when missing. */
  readonly dataDir: string;
  /** A free port by default. */
  readonly port?: number;
  /** Hears one sentence about what is being done. */
  readonly log?: (message: string) => void;
  /** Hears why the server is not there any more. */
  readonly warn?: (message: string) => void;
  /** Settings of PostgreSQL that replace ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running server. `adminUrl` names its superuser and holds the password: never print it. */
export interface EmbeddedPostgres {
  readonly adminUrl: string;
  readonly port: number;
  /** Disconnects everybody, writes a checkpoint and ends the server. */
  stop(): Promise<void>;
}

/** What a start needs to know of a server. */
interface Cluster {
  readonly folder: DataFolder;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly settings: Readonly<Record<string, string>>;
}

const START_SECONDS = 60;
/** After a crash the old server's children and its shared memory may live a little longer. */
const LINGER_SECONDS = 5;
const POLL_MS = 10;
/** What a server that cannot start has to say fits in this. */
const LOG_BYTES = 8_192;

/**
 * Starts a real PostgreSQL in a folder, or takes over the one that a killed process left running there, and starts it again
 * on the same port should it die. It listens on 127.0.0.1 and on a socket in the folder, with a password. Commits are durable
 * unless the settings say otherwise. Throws {@link EmbeddedPostgresError}.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const user = findServerUser(options.dataDir);
  const folder = prepareFolder(options.dataDir, user);
  const binaries = findBinaries(folder.path, user);
  await prepareCluster(folder, binaries, user);

  const cluster = { folder, binaries, user, settings: { ...SETTINGS, ...options.settings } };
  const run = async (port?: number) => (await takeOver(folder, log)) ?? (await start(cluster, port, log));
  const port = await run(options.port);
  const letGo = keepRunning(folder, () => run(port), options.warn ?? log);
  const stop = async () => {
    await letGo();
    log('Stopping PostgreSQL');
    const stopArgs = ['stop', '-D', folder.cluster, '-m', 'fast', '-w', '-t', String(START_SECONDS)];
    await promisify(execFile)(binaries.pgCtl, stopArgs, { ...user, cwd: folder.path }).catch((error: unknown) => {
      if (readPostmaster(folder.cluster)) throw error;
    });
  };
  return { adminUrl: urlOf(folder, port), port, stop };
}

function urlOf(folder: DataFolder, port: number): string {
  const url = new URL(`postgresql://postgres:${folder.password}@127.0.0.1:${port}/postgres`);
  const sockets = readPostmaster(folder.cluster)?.socketFolder;
  // A socket costs a third of a loopback connection per round trip, which is most of what a small statement costs.
  if (sockets) url.searchParams.set('host', sockets);
  return url.href;
}

/** Where the server puts its socket; nowhere when the path is too long for one (`sun_path` has 108 bytes). */
function socketFolderOf(folder: DataFolder): string {
  return Buffer.byteLength(`${folder.path}/.s.PGSQL.65535`) < 104 ? folder.path : '';
}

/** The port of the server that already runs in the folder; undefined when there is none. */
async function takeOver(folder: DataFolder, log: (message: string) => void): Promise<number | undefined> {
  for (const until = Date.now() + START_SECONDS * 1_000; Date.now() < until; await delay(POLL_MS)) {
    const found = readPostmaster(folder.cluster);
    if (!found) return undefined;
    if (!isPostgres(found.pid)) {
      // PostgreSQL itself would refuse to start while another program carries the old process id.
      rmSync(join(folder.cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (found.ready && (await answers(folder, found.port))) {
      log(`PostgreSQL was still running on port ${found.port}; using it`);
      return found.port;
    }
  }
  throw fault('not-started', folder.path, 'A server runs in the folder but does not answer');
}

/** Whether the server on the port is the one of this folder. */
async function answers(folder: DataFolder, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(folder, port), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === folder.cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function start(
  cluster: Cluster,
  wantedPort: number | undefined,
  log: (message: string) => void,
): Promise<number> {
  const { folder } = cluster;
  const lingerUntil = Date.now() + LINGER_SECONDS * 1_000;
  for (;;) {
    const port = wantedPort ?? (await findFreePort());
    if (await launch(cluster, port)) {
      log(`PostgreSQL listens on 127.0.0.1:${port}`);
      return port;
    }
    const output = readFileSync(folder.log, 'utf8');
    const mayPass =
      /lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(output) ||
      (wantedPort === undefined && diagnose(output, folder.path).code === 'port-in-use');
    if (!mayPass || Date.now() > lingerUntil) throw diagnoseStart(output, folder);
    await delay(100);
    const other = await takeOver(folder, log);
    if (other !== undefined) return other;
  }
}

/** On a full disk the server's last words are lost with the rest. */
function diagnoseStart(output: string, { path }: DataFolder): EmbeddedPostgresError {
  const { bavail, bsize } = statfsSync(path);
  return output === '' && bavail * bsize < LOG_BYTES ? fault('disk-full', path) : diagnose(output, path);
}

/** Starts the server once and waits until it takes connections; false when it ended before. */
async function launch({ folder, binaries, user, settings }: Cluster, port: number): Promise<boolean> {
  if (existsSync(folder.log)) renameSync(folder.log, `${folder.log}.1`);
  const output = openSync(folder.log, 'a', 0o600);
  if (user.uid !== undefined) chownSync(folder.log, user.uid, user.gid!);
  const named = Object.entries({ ...settings, unix_socket_directories: socketFolderOf(folder) });
  const flags = named.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached, so that Ctrl-C reaches the platform alone, which closes its connections before it stops the server; its
  // output goes to a file, so that it outlives us when we are killed.
  const child = spawn(binaries.postgres, ['-D', folder.cluster, '-p', String(port), ...flags], {
    ...user,
    cwd: folder.path,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let ended = false;
  child.once('error', () => (ended = true)).once('exit', () => (ended = true));
  child.unref();
  const until = Date.now() + START_SECONDS * 1_000;
  while (!ended) {
    const found: Postmaster | undefined = readPostmaster(folder.cluster);
    if (found?.pid === child.pid && found?.ready) return true;
    if (Date.now() > until) throw fault('not-started', folder.path, 'It takes longer than a minute');
    await delay(POLL_MS);
  }
  return false;
}

/**
 * An eighth of the machine's memory, from 128 MB to 2 GB: the indexes that appends touch at random should lie in it, and the
 * pages of the tickets that people work on, ten for a ticket of ten events.
 */
const SHARED_BUFFERS_MB = Math.round(Math.min(2_048, Math.max(128, totalmem() / 8 / 2 ** 20)));

/** The log of the server never shows statements or values: they may hold personal data. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  fsync: 'on',
  synchronous_commit: 'on',
  max_connections: '200',
  shared_buffers: `${SHARED_BUFFERS_MB}MB`,
  max_wal_size: '2GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  jit: 'off',
} as const;

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
