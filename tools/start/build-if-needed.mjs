import { existsSync } from 'node:fs';
import { runNx, say } from '../setup.mjs';
import { isBuilt, rememberBuild, sourceFingerprint } from './build-stamp.mjs';

/**
 * Builds a package with all that it stands on, unless nothing changed since the last time. Ends the process on failure.
 * @param {string} name the package's name
 * @param {string} main the file that is to be run
 */
export function buildIfNeeded(name, main) {
  // Taken before the build: an edit made while it runs must not pass as built.
  const sources = sourceFingerprint();
  if (existsSync(main) && isBuilt(name, sources)) return;
  say('正在构建，首次约一分钟……', 'Building, about a minute the first time...');
  const { status, stdout } = runNx(['build', name], ['ignore', 'pipe', 2]);
  if (status !== 0 || !existsSync(main)) {
    process.stderr.write(stdout);
    say('构建失败，原因见上。', 'The build failed; the reason is above.');
    process.exit(1);
  }
  rememberBuild(name, sources);
}
