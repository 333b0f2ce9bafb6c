import { buildAll, installIfNeeded } from '../setup.mjs';
import { workspacePackages } from '../workspace.mjs';
import { prepareKafka } from './prepare-kafka.mjs';
import { describeResult, forgetAllResults, readResult, sumUp } from './results.mjs';
import { runNx } from './run-nx.mjs';
import { startPostgres } from './start-postgres.mjs';

/** Nx begins with what others stand on. Nothing stands on this one, which takes longest: it would run alone at the end. Two specs of it run at a time. */
const LONGEST = '@redress/redress';

installIfNeeded();
forgetAllResults();
// Everything is built already; Nx gives back the results of packages that did not change.
const test = ['run-many', '-t', 'test', '--excludeTaskDependencies'];
const isBuilt = await buildAll();
const withoutKafka = prepareKafka();
const stopPostgres = await startPostgres();
const lanes = await Promise.all([
  runNx([...test, '-p', LONGEST]),
  runNx([...test, `--exclude=${LONGEST}`, '--parallel=2']),
]);
await stopPostgres();

const sum = sumUp(workspacePackages().map(({ name }) => ({ name, result: readResult(name) })));
for (const name of sum.crashed) console.log(`${name}: no test result; its test run crashed (see above)`);
if (!isBuilt || lanes.includes(false)) sum.failed = Math.max(sum.failed, 1);
if (!isBuilt) console.log('The build failed; see above.');
if (withoutKafka) console.log(withoutKafka);
console.log(`Took ${Math.round(performance.now() / 1000)} s`);
console.log(describeResult(sum));
process.exit(sum.failed > 0 ? 1 : 0);
