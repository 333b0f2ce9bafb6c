/** Transforms as the specs of the workspace are transformed, with the mutants of the run switched in and the tests collected. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { switchIn } from './switch-in.mjs';

/** @typedef {{ specs: string[], mutants: (import('./run-judge.mjs').PlacedMutant & { id: number })[], results: string }} Run */

const swc = createRequire(import.meta.url)('@swc/jest');
/** @type {Run} */
const run = JSON.parse(readFileSync(process.env.MUTATION_RUN ?? '', 'utf8'));
const collector = fileURLToPath(new URL('collect-tests.mjs', import.meta.url));

/** @param {string} source @param {string} file */
function prepared(source, file) {
  const mutants = run.mutants.filter((mutant) => mutant.file === file);
  return switchIn(source, mutants).replaceAll("from '@jest/globals'", `from '${collector}'`);
}

export default {
  /** @param {object} options those of the preset */
  createTransformer(options) {
    const plain = swc.createTransformer({ ...options, sourceMaps: false });
    /** @param {'process' | 'processAsync' | 'getCacheKey'} name */
    const withMutants =
      (name) => (/** @type {string} */ source, /** @type {string} */ file, /** @type {unknown} */ how) =>
        plain[name](prepared(source, file), file, how);
    return {
      process: withMutants('process'),
      processAsync: withMutants('processAsync'),
      getCacheKey: withMutants('getCacheKey'),
    };
  },
};
