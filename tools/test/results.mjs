import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} TestResult numbers of tests */

const folder = join(workspaceRoot, 'test-results');

/** Nx keeps this file with a cached run: nx.json names it as `test-results/{projectName}.json`. @param {string} name */
const fileOf = (name) => join(folder, `${name}.json`);

/** @param {string} name a package's name @param {TestResult} result */
export function writeResult(name, result) {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(result)}\n`);
}

/** @param {string} name a package's name @returns {TestResult | undefined} undefined when its run left no figures */
export function readResult(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} name a package's name */
export function forgetResult(name) {
  rmSync(fileOf(name), { force: true });
}

/** Forgets the results of every package. */
export function forgetAllResults() {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Adds up the packages' results. A package without a result crashed, or could not be built, and counts as one failure.
 * @param {{ name: string, result: TestResult | undefined }[]} packages
 * @returns {TestResult & { crashed: string[] }}
 */
export function sumUp(packages) {
  const sum = { passed: 0, failed: 0, skipped: 0, crashed: /** @type {string[]} */ ([]) };
  for (const { name, result } of packages) {
    if (!result) sum.crashed.push(name);
    sum.passed += result?.passed ?? 0;
    sum.failed += result?.failed ?? 1;
    sum.skipped += result?.skipped ?? 0;
  }
  return sum;
}

/** @param {TestResult} result @returns {string} the one line that people and machines read */
export function describeResult({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
