/**
 * `npm run build` of the console: what the browser loads, in `dist/site`, each file beside its compressed copy. Builds nothing
 * when nothing that it is made of changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'apps/console');
const site = join(folder, 'dist/site');
const stamp = join(folder, 'dist/site-built-from');

/** What the site is made of: our files, those of packages of ours that it takes its client and names from, and all others' versions. */
const SOURCES = [
  ...['src', 'public', 'index.html', 'vite.config.ts', 'tools'].map((name) => join(folder, name)),
  ...['platform/client/src', 'domain/ticket/src/texts', 'domain/rights/src/texts', 'domain/rulebook/src'].map((name) =>
    join(root, 'libs', name),
  ),
  join(root, 'package-lock.json'),
];

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function digestOfSources() {
  const digest = createHash('sha256');
  const files = SOURCES.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesUnder(path)));
  for (const file of files.sort()) digest.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  return digest.digest('hex');
}

/** Once, and as small as it gets: the platform sends it as it is. */
function compress() {
  for (const file of filesUnder(site).filter((name) => /\.(js|css|html|svg)$/.test(name))) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
  }
}

const sources = digestOfSources();
if (!existsSync(join(site, 'index.html')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
  await build({ root: folder, logLevel: 'warn' });
  compress();
  writeFileSync(stamp, sources);
}
