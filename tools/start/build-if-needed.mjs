import { existsSync } from 'node:fs';
import { buildAll } from '../setup.mjs';
import { isBuilt } from './build-stamp.mjs';

/**
 * Builds every package, unless nothing changed since the last time: what is started next finds it built. Ends the process on failure.
 * @param {string} main the file that is to be run
 */
export async function buildIfNeeded(main) {
  if (existsSync(main) && isBuilt()) return;
  if (!(await buildAll()) || !existsSync(main)) process.exit(1);
}
