/** Transforms as the specs of the workspace are transformed, with the mutants of the run switched in and the tests collected. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import preset from '../../jest.preset.mjs';
import { switchIn } from './switch-in.mjs';

/** @typedef {{ specs: string[], mutants: (import('./switch-in.mjs').NumberedMutant & { file: string })[], results: string }} Run */

const swc = createRequire(import.meta.url)('@swc/jest');
const [, options] = preset.transform['^.+\\.ts$'];
const plain = swc.createTransformer({ ...options, sourceMaps: false });
/** @type {Run} */
const run = JSON.parse(readFileSync(process.env.MUTATION_RUN ?? '', 'utf8'));
const collector = fileURLToPath(new URL('collect-tests.mjs', import.meta.url));

/** @param {string} source @param {string} file */
function prepared(source, file) {
  const mutants = run.mutants.filter((mutant) => mutant.file === file);
  return switchIn(source, mutants).replaceAll("from '@jest/globals'", `from '${collector}'`);
}

export default {
  /** @param {string} source @param {string} file @param {unknown} how */
  process: (source, file, how) => plain.process(prepared(source, file), file, how),
  /** @param {string} source @param {string} file @param {unknown} how */
  processAsync: (source, file, how) => plain.processAsync(prepared(source, file), file, how),
  /** @param {string} source @param {string} file @param {unknown} how */
  getCacheKey: (source, file, how) => plain.getCacheKey(prepared(source, file), file, how),
};
