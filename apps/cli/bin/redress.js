#!/usr/bin/env -S node --max-semi-space-size=128
// What commands read of a log dies young, but not as young as V8 expects; as under npm start.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);

if (!existsSync(main)) {
  process.stderr.write('首次运行，先构建。 First run: building the command before it starts.\n');
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-b', fileURLToPath(new URL('..', import.meta.url))], {
    // What the build prints is no result of the command: standard output stays clean.
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    process.stderr.write('构建失败，见上文。 The build failed; see above.\n');
    process.exit(2);
  }
}

await import(main.href);
