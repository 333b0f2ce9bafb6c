#!/usr/bin/env -S node --max-semi-space-size=128
// What commands read of a log dies young, but not as young as V8 expects; as under npm start.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);

if (!existsSync(main)) {
  // Everything, so that npm start finds it built. What it says is no result of the command: standard output stays clean.
  const build = fileURLToPath(new URL('../../../tools/build.mjs', import.meta.url));
  if (spawnSync(process.execPath, [build], { stdio: ['ignore', 2, 2] }).status !== 0) process.exit(2);
}

await import(main.href);
