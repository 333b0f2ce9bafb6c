import { existsSync } from 'node:fs';
import { build, say } from '../setup.mjs';
import { isBuilt, rememberBuild, sourceFingerprint } from './build-stamp.mjs';

/**
 * Builds packages with all that they stand on, unless nothing changed since the last time. Ends the process on failure.
 * @param {string[]} names the packages' names
 * @param {string} main the file that is to be run
 */
export function buildIfNeeded(names, main) {
  // Taken before the build: an edit made while it runs must not pass as built.
  const sources = sourceFingerprint();
  if (existsSync(main) && isBuilt(names, sources)) return;
  say('正在构建，首次约一分钟……', 'Building, about a minute the first time...');
  const { status, stdout } = build(names, ['ignore', 'pipe', 2]);
  if (status !== 0 || !existsSync(main)) {
    process.stderr.write(stdout);
    say('构建失败，原因见上。', 'The build failed; the reason is above.');
    process.exit(1);
  }
  rememberBuild(names, sources);
}
