import { execFileSync } from 'node:child_process';
import { fault } from './errors.js';

/** Who runs the server: nobody in particular (ourselves), or the unprivileged user when we are root. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

const NAME = 'postgres';

/** PostgreSQL refuses to run as root, so root lends the server to the user `postgres`, creating it when it is missing. */
export function findServerUser(dataDir: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  try {
    return idsOf(NAME);
  } catch {
    // The user does not exist yet.
  }
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', NAME], { stdio: 'pipe' });
    return idsOf(NAME);
  } catch (error) {
    throw fault('no-unprivileged-user', dataDir, String(error));
  }
}

function idsOf(name: string): ServerUser {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
  return { uid: id('-u'), gid: id('-g') };
}
