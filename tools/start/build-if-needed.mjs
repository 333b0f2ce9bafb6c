import { existsSync } from 'node:fs';
import { buildAllTelling, say } from '../setup.mjs';
import { isBuilt } from './build-stamp.mjs';

/**
 * Builds every package, unless nothing changed since the last time: what is started next finds it built. Ends the process on failure.
 * @param {string} main the file that is to be run
 */
export async function buildIfNeeded(main) {
  if (existsSync(main) && isBuilt()) return;
  say('正在构建，首次一两分钟……', 'Building, a minute or two the first time...');
  let told = 0;
  const { succeeded, output } = await buildAllTelling((share) => {
    const tenth = Math.floor(10 * share);
    if (tenth > told) process.stderr.write(`  ${(told = tenth) * 10} %\n`);
  });
  if (!succeeded || !existsSync(main)) {
    process.stderr.write(output);
    say('构建失败，原因见上。', 'The build failed; the reason is above.');
    process.exit(1);
  }
}
