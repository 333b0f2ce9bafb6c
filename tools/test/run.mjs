import { installIfNeeded, runNx } from '../setup.mjs';
import { workspacePackages } from '../workspace.mjs';
import { prepareKafka } from './prepare-kafka.mjs';
import { describeResult, forgetAllResults, readResult, sumUp } from './results.mjs';
import { startPostgres } from './start-postgres.mjs';

installIfNeeded();
forgetAllResults();
const withoutKafka = prepareKafka();
const stopPostgres = await startPostgres();
// Nx builds what a test needs first (nx.json), and gives back the results of packages that did not change.
const { status } = runNx(['run-many', '-t', 'test'], 'inherit');
await stopPostgres();

const sum = sumUp(workspacePackages().map(({ name }) => ({ name, result: readResult(name) })));
for (const name of sum.crashed)
  console.log(`${name}: no test result; it did not build, or its test run crashed (see above)`);
if (status !== 0) sum.failed = Math.max(sum.failed, 1);
if (withoutKafka) console.log(withoutKafka);
console.log(`Took ${Math.round(performance.now() / 1000)} s`);
console.log(describeResult(sum));
process.exit(sum.failed > 0 ? 1 : 0);
