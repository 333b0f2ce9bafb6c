import { packageName } from '../workspace.mjs';
import { writeResult } from './results.mjs';

/** A jest reporter that writes how many tests passed, failed and were skipped. */
export default class CountingReporter {
  /** @param {{ rootDir: string }} config */
  constructor(config) {
    this.name = packageName(config.rootDir);
  }

  /**
   * @param {ReadonlySet<unknown>} _contexts
   * @param {import('@jest/reporters').AggregatedResult} run
   */
  onRunComplete(_contexts, run) {
    writeResult(this.name, {
      passed: run.numPassedTests,
      // A file that does not even load holds no failed test, yet it is a failure.
      failed: run.numFailedTests + run.numRuntimeErrorTestSuites,
      skipped: run.numPendingTests + run.numTodoTests,
    });
  }
}
