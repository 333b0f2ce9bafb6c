import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded, runNx, say } from '../setup.mjs';
import { workspaceRoot } from '../workspace.mjs';
import { isBuilt, rememberBuild, sourceFingerprint } from './build-stamp.mjs';
import { runApp } from './run-app.mjs';

const main = join(workspaceRoot, 'apps/redress/dist/main.js');

installIfNeeded();
buildIfNeeded();
process.exit(await runApp(main, process.argv.slice(2)));

function buildIfNeeded() {
  // Taken before the build: an edit made while it runs must not pass as built.
  const sources = sourceFingerprint();
  if (existsSync(main) && isBuilt(sources)) return;
  say('正在构建，首次约一分钟……', 'Building, about a minute the first time...');
  const { status, stdout } = runNx(['build', '@redress/redress'], ['ignore', 'pipe', 2]);
  if (status !== 0 || !existsSync(main)) {
    process.stderr.write(stdout);
    say('构建失败，原因见上。', 'The build failed; the reason is above.');
    process.exit(1);
  }
  rememberBuild(sources);
}
