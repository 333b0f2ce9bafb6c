/**
 * `npm run lint`: Prettier and ESLint over everything, with what they found of unchanged files remembered in .nx/lint.
 * A rule of ours also reads every package.json (the boundaries), and the tools come from the lockfile, so the memory is one per
 * content of these: nothing that was right under other rules is taken for right.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { workspacePackages, workspaceRoot } from './workspace.mjs';

const require = createRequire(import.meta.url);
const memory = join(workspaceRoot, '.nx/lint');

/** @returns {string} digest of what decides besides a file itself */
function rules() {
  const digest = createHash('sha256').update(process.version);
  const ofPackages = workspacePackages().map(({ folder }) => join(folder, 'package.json'));
  const ofRoot = ['eslint.config.mjs', '.prettierrc', '.editorconfig', 'package.json', 'package-lock.json'];
  for (const file of [...ofRoot.map((name) => join(workspaceRoot, name)), ...ofPackages.sort()])
    digest.update(`\n${file.slice(workspaceRoot.length)}\n`).update(readFileSync(file));
  return digest.digest('hex').slice(0, 16);
}

/**
 * @param {string} name the package @param {string} program the name of its command @param {string[]} args
 * @returns {boolean} whether it found nothing
 */
function passes(name, program, args) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const main = join(dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
  return spawnSync(process.execPath, [main, ...args], { cwd: workspaceRoot, stdio: 'inherit' }).status === 0;
}

const own = join(memory, rules());
for (const other of existsSync(memory) ? readdirSync(memory) : [])
  if (join(memory, other) !== own) rmSync(join(memory, other), { recursive: true, force: true });
const cache = (/** @type {string} */ name) => [
  '--cache',
  '--cache-strategy=content',
  `--cache-location=${join(own, name)}`,
];
const formatted = passes('prettier', 'prettier', ['--check', '.', ...cache('prettier')]);
const linted = passes('eslint', 'eslint', ['.', ...cache('eslint')]);
process.exit(formatted && linted ? 0 : 1);
