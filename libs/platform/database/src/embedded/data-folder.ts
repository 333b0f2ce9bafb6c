import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { diagnose, fault } from './errors.js';
import { isAlive } from './postmaster.js';
import type { ServerUser } from './server-user.js';

/** The folder of one embedded server: `cluster/` (PostgreSQL's own), `password`, `postgres.log`. */
export interface DataFolder {
  readonly path: string;
  readonly cluster: string;
  readonly log: string;
  readonly password: string;
}

const run = promisify(execFile);

/** Makes the folder usable by the server's user and gives it a password of its own. */
export function prepareFolder(dataDir: string, user: ServerUser): DataFolder {
  let path = resolve(dataDir);
  try {
    mkdirSync(path, { recursive: true });
    path = realpathSync(path);
    const password = keepPassword(path);
    if (user.uid !== undefined) chownSync(path, user.uid, user.gid!);
    chmodSync(path, 0o700);
    if (user.uid !== undefined) mustBeReachable(path, user);
    return { path, cluster: join(path, 'cluster'), log: join(path, 'postgres.log'), password };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw fault('disk-full', path, String(error));
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code!))
      throw fault('folder-not-writable', path, String(error));
    throw error;
  }
}

/** Written beside and linked, so that of two processes that start together both use the same complete password. */
function keepPassword(path: string): string {
  const file = join(path, 'password');
  if (!existsSync(file)) {
    const own = `${file}-${randomBytes(4).toString('hex')}.${process.pid}.new`;
    writeFileSync(own, randomBytes(24).toString('base64url'), { mode: 0o600 });
    try {
      linkSync(own, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(own, { force: true });
    }
  }
  return readFileSync(file, 'utf8').trim();
}

function mustBeReachable(path: string, user: ServerUser): void {
  try {
    execFileSync('test', ['-w', path], { ...user, cwd: '/', stdio: 'pipe' });
  } catch (error) {
    throw fault('folder-not-reachable', path, String(error));
  }
}

/**
 * Creates the cluster on the first start. It is made beside and renamed, so that a start that was killed half-way leaves
 * nothing that looks like a database.
 */
export async function prepareCluster(folder: DataFolder, binaries: Binaries, user: ServerUser): Promise<void> {
  if (!existsSync(folder.cluster)) await createCluster(folder, binaries, user);
  const versionFile = join(folder.cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) throw fault('data-folder-damaged', folder.path, 'PG_VERSION is missing');
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== binaries.major)
    throw fault('wrong-version', folder.path, `version ${version}, the programs are ${binaries.major}`);
}

async function createCluster(folder: DataFolder, binaries: Binaries, user: ServerUser): Promise<void> {
  removeUnfinished(folder.path);
  const own = `${randomBytes(4).toString('hex')}.${process.pid}.new`;
  const unfinished = join(folder.path, `cluster-${own}`);
  const passwordFile = join(folder.path, `initial-${own}`);
  writeFileSync(passwordFile, folder.password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid!);
  // The builtin provider sorts by code point and does not change when the operating system or ICU does.
  const collation = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    await run(binaries.initdb, [`--pgdata=${unfinished}`, ...access, ...collation], { ...user, cwd: folder.path });
    renameSync(unfinished, folder.cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process that started together with us was first; its cluster has the same password.
    if (existsSync(folder.cluster)) return;
    throw diagnose(String((error as { stderr?: string }).stderr ?? error), folder.path);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Removes what killed starts left behind; what a living process is making stays. */
function removeUnfinished(path: string): void {
  for (const name of readdirSync(path)) {
    const pid = /\.(\d+)\.new$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(path, name), { recursive: true, force: true });
  }
}
