/**
 * `npm test` of one package: runs jest in the current folder, and leaves the figures in `test-results/<package name>.json`
 * for the sum that `npm test` at the root prints. Further arguments go to jest.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { forgetResult, readResult } from './test/results.mjs';
import { packageName } from './workspace.mjs';

const name = packageName(process.cwd());
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const reporter = fileURLToPath(new URL('test/counting-reporter.mjs', import.meta.url));
// jest runs ES modules only behind this flag, and Node warns about it in every worker.
const nodeOptions = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

forgetResult(name);
const { status } = spawnSync(
  process.execPath,
  [jest, ...process.argv.slice(2), '--passWithNoTests', '--reporters=default', `--reporters=${reporter}`],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: [process.env.NODE_OPTIONS, ...nodeOptions].filter(Boolean).join(' ') },
  },
);
// A run that went wrong although no test failed must not be summed up as a good one.
if (status !== 0 && readResult(name)?.failed === 0) forgetResult(name);
process.exit(status ?? 1);
