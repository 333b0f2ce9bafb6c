/**
 * `npm run test:full`: the long suites at full size, one after the other. What has passed for this state of the tree is not run
 * again, so an interrupted run goes on where it was. The last line holds the figures for a note.
 * Arguments name suites; without any, all are run.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildAll, installIfNeeded } from '../setup.mjs';
import { packageName, workspaceRoot } from '../workspace.mjs';
import { LONG_SUITES } from './long-suites.mjs';
import { PassedBefore, stateOfTree } from './passed-before.mjs';
import { prepareKafka } from './prepare-kafka.mjs';
import { readResult } from './results.mjs';
import { startPostgres } from './start-postgres.mjs';

/** @typedef {import('./long-suites.mjs').LongSuite} LongSuite */

/** @param {LongSuite} suite @returns {Promise<{ passed: boolean, output: string }>} */
async function run({ folder, file, env }) {
  const child = spawn(process.execPath, [join(workspaceRoot, 'tools/jest.mjs'), file], {
    cwd: join(workspaceRoot, folder),
    env: { ...process.env, ...env, REQUIRE_KAFKA: '1' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stderr.write(text);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  // A suite that was moved away, or left out all its tests, has shown nothing.
  const ran = readResult(packageName(join(workspaceRoot, folder)))?.passed ?? 0;
  return { passed: code === 0 && ran > 0, output };
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !LONG_SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(
    `No long suite is named ${unknown.join()}; there are: ${LONG_SUITES.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}
const wanted = LONG_SUITES.filter(({ name }) => names.length === 0 || names.includes(name));

installIfNeeded();
const state = stateOfTree();
const before = new PassedBefore(state);
if (!(await buildAll())) process.exit(1);
const withoutKafka = prepareKafka();
if (withoutKafka) console.error(withoutKafka);
const stopPostgres = await startPostgres();

/** @type {string[]} */
const failed = [];
for (const suite of wanted) {
  if (before.of(suite.name) !== undefined) continue;
  console.log(`== ${suite.name}`);
  const started = performance.now();
  const { passed, output } = await run(suite);
  const seconds = `${Math.round((performance.now() - started) / 1000)} s`;
  if (!passed) failed.push(suite.name);
  else before.add(suite.name, suite.figures?.exec(output)?.[0] ?? seconds);
}
await stopPostgres();

const told = wanted.flatMap(({ name }) => (before.of(name) === undefined ? [] : [`${name}: ${before.of(name)}`]));
const failures = failed.length > 0 ? `; failed: ${failed.join(', ')}` : '';
console.log(`full size at ${state}: ${told.join('; ')}${failures}`);
process.exit(failed.length > 0 ? 1 : 0);
