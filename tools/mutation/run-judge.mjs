/** Starts the judge in a jest of its own, and starts it again behind a mutant that never ends. */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/** @typedef {import('./mutants.mjs').Mutant & { file: string, key: string }} PlacedMutant */
/** @typedef {{ caught: boolean, by: string | null }} Verdict */

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
/** No test of the domain takes that long. */
const LONGEST_TEST_MS = 180_000;
/** Loading the modules anew for a mutant leaves memory behind. */
const MUTANTS_OF_A_PROCESS = 120;

/**
 * The verdicts on the mutants by the specs; what the file of the results has already is not judged again.
 * @param {readonly PlacedMutant[]} mutants @param {readonly string[]} specs @param {string} results
 * @returns {Promise<Map<string, Verdict>>}
 */
export async function verdictsOn(mutants, specs, results) {
  mkdirSync(dirname(results), { recursive: true });
  for (;;) {
    const verdicts = readVerdicts(results);
    const open = mutants.filter(({ key }) => !verdicts.has(key)).slice(0, MUTANTS_OF_A_PROCESS);
    if (open.length === 0) return verdicts;
    appendFileSync(results, '');
    const said = await judge(open, specs, results);
    if (readVerdicts(results).size === verdicts.size) throw new Error(`The judge judged nothing:\n${said}`);
  }
}

/** @param {readonly PlacedMutant[]} mutants @param {readonly string[]} specs @param {string} results @returns {Promise<string>} what jest said */
function judge(mutants, specs, results) {
  const run = { specs, results, mutants: mutants.map((mutant, i) => ({ ...mutant, id: i + 1 })) };
  const file = results.replace(/\.jsonl$/, '.run.json');
  writeFileSync(file, JSON.stringify(run));
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--max-old-space-size=3000'];
  const config = join(workspaceRoot, 'tools/mutation/jest.config.mjs');
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
    const begun = linesOf(results).findLast(([what]) => what === 'begun');
    if (begun) appendFileSync(results, `${JSON.stringify(['caught', begun[1], 'does not end'])}\n`);
  }, 1000);
  return new Promise((resolve) =>
    child.on('close', () => {
      clearInterval(watch);
      resolve(said);
    }),
  );
}

/** @param {string} results @returns {Map<string, Verdict>} */
function readVerdicts(results) {
  const verdicts = linesOf(results).filter(([what]) => what === 'caught' || what === 'survived');
  return new Map(verdicts.map(([what, key, by]) => [key, { caught: what === 'caught', by }]));
}

/** @param {string} results @returns {any[][]} */
function linesOf(results) {
  if (!existsSync(results)) return [];
  return readFileSync(results, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}
