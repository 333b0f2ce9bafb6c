/** Starts the judge in a jest of its own, and starts it again behind a mutant that never ends. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { filesOf, specsOf } from './sources.mjs';

/** @typedef {import('./mutants.mjs').Mutant & { file: string, key: string }} PlacedMutant */

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
/** No test of the domain takes that long. */
const LONGEST_TEST_MS = 180_000;
/** Loading the modules anew for a mutant leaves memory behind. */
const MUTANTS_OF_A_PROCESS = 120;

/**
 * The mutants that no spec of the packages notices. What was judged of the same contents is not judged again.
 * @param {readonly string[]} packages @param {readonly PlacedMutant[]} mutants @returns {Promise<readonly PlacedMutant[]>}
 */
export async function missedBy(packages, mutants) {
  const specs = packages.flatMap(specsOf);
  if (specs.length === 0) return mutants;
  const results = resultsFor(packages, mutants);
  for (;;) {
    const verdicts = readVerdicts(results);
    const open = mutants.filter(({ key }) => !verdicts.has(key)).slice(0, MUTANTS_OF_A_PROCESS);
    if (open.length === 0) return mutants.filter(({ key }) => verdicts.get(key) === 'survived');
    const said = await judge(open, specs, results);
    if (readVerdicts(results).size === verdicts.size) throw new Error(`The judge judged nothing:\n${said}`);
  }
}

/** Where to keep verdicts: another file for other sources and tests. @param {readonly string[]} packages @param {readonly PlacedMutant[]} mutants */
function resultsFor(packages, mutants) {
  const files = new Set([...packages.flatMap(filesOf), ...mutants.map(({ file }) => file)]);
  const digest = createHash('sha256');
  for (const file of files) digest.update(file).update(readFileSync(file));
  const folder = join(workspaceRoot, '.redress/mutation');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${packages.join('-')}-${digest.digest('hex').slice(0, 16)}.jsonl`);
}

/** @param {readonly PlacedMutant[]} mutants @param {readonly string[]} specs @param {string} results @returns {Promise<string>} what jest said */
function judge(mutants, specs, results) {
  const run = { specs, results, mutants: mutants.map((mutant, i) => ({ ...mutant, id: i + 1 })) };
  const file = results.replace(/\.jsonl$/, '.run.json');
  writeFileSync(file, JSON.stringify(run));
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--max-old-space-size=3000'];
  const config = join(workspaceRoot, 'tools/mutation/jest.config.mjs');
  appendFileSync(results, `${JSON.stringify(['started'])}\n`);
  const child = spawn(process.execPath, [...flags, jest, '--config', config, '--runInBand'], {
    cwd: workspaceRoot,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MUTATION_RUN: file },
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const watch = setInterval(() => {
    if (Date.now() - statSync(results).mtimeMs < LONGEST_TEST_MS) return;
    child.kill('SIGKILL');
    const begun = linesOf(results).at(-1) ?? [];
    if (begun[0] === 'begun') appendFileSync(results, `${JSON.stringify(['caught', begun[1], 'does not end'])}\n`);
  }, 1000);
  return new Promise((resolve) =>
    child.on('close', () => {
      clearInterval(watch);
      rmSync(file, { force: true });
      resolve(said);
    }),
  );
}

/** @param {string} results @returns {Map<string, string>} */
function readVerdicts(results) {
  const verdicts = linesOf(results).filter(([what]) => what === 'caught' || what === 'survived');
  return new Map(verdicts.map(([what, key]) => [key, what]));
}

/** @param {string} results @returns {any[][]} */
function linesOf(results) {
  if (!existsSync(results)) return [];
  return readFileSync(results, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
