/**
 * Runs inside jest: loads the specs of a run once, notes which tests reach which mutant, then switches the mutants on one after the
 * other and runs the tests that reach it until one fails. What was judged is appended to the results.
 */
import { appendFileSync, readFileSync, utimesSync } from 'node:fs';
import { it, jest } from '@jest/globals';
import { configureGlobal } from 'fast-check';
import { isActive, reached, switchOn } from './switches.mjs';

/** @typedef {import('./collect-tests.mjs').CollectedTest} CollectedTest */
/** @typedef {{ ms: number, reached: Map<number, number> }} Known what a test did without a mutant */

/** @type {import('./transformer.mjs').Run} */
const run = JSON.parse(readFileSync(process.env.MUTATION_RUN ?? '', 'utf8'));
/** @type {any} */
const shared = globalThis;
shared.$mutant = isActive;
// The same examples in each run, and the first that fails suffices.
configureGlobal({ seed: 1, endOnFailure: true });

it(
  'judges the mutants',
  async () => {
    const tests = await load();
    const atLoad = reached();
    const known = await observe(tests);
    const later = run.mutants.filter(({ id }) => atLoad.has(id));
    for (const { id, key } of run.mutants.filter(({ id }) => !atLoad.has(id))) {
      const mine = tests.filter((test) => known.get(test.name)?.reached.has(id));
      const by = await judged(key, () => firstToFail(mine, id, known));
      // A fault that stays behind in the state of a module would be taken for one of the next mutant.
      const test = mine.find(({ name }) => name === by);
      if (test && (await fails(test))) return note(['stale', key]);
    }
    for (const { id, key } of later)
      await judged(key, async () => {
        switchOn(id, limitOf(atLoad.get(id)));
        const anew = await load().catch(() => undefined);
        return anew ? firstToFail(anew, id, known) : 'loading';
      });
    note(['done']);
  },
  2 ** 31 - 1,
);

/** Loads all specs anew. @returns {Promise<CollectedTest[]>} */
async function load() {
  shared.$collected = [];
  jest.resetModules();
  for (const spec of run.specs) {
    const before = shared.$collected.length;
    await import(spec);
    for (const test of shared.$collected.slice(before)) test.name = `${spec}: ${test.name}`;
  }
  return shared.$collected;
}

/** How the tests go without a mutant. @param {readonly CollectedTest[]} tests @returns {Promise<Map<string, Known>>} */
async function observe(tests) {
  /** @type {Map<string, Known>} */
  const known = new Map();
  for (const test of tests) {
    switchOn(0, Infinity);
    const start = performance.now();
    if (await fails(test)) throw new Error(`It fails as it is: ${test.name}`);
    known.set(test.name, { ms: performance.now() - start, reached: reached() });
  }
  return known;
}

/**
 * The name of the first test that fails with the mutant, those that reach it and the quick ones first; null when none does.
 * @param {readonly CollectedTest[]} tests @param {number} id @param {ReadonlyMap<string, Known>} known
 */
async function firstToFail(tests, id, known) {
  /** @param {CollectedTest} test */
  const order = ({ name }) => (known.get(name)?.ms ?? 0) + (known.get(name)?.reached.has(id) ? 0 : 1e9);
  for (const test of tests.toSorted((a, b) => order(a) - order(b))) {
    switchOn(id, limitOf(known.get(test.name)?.reached.get(id)));
    if (await fails(test)) return test.name;
  }
  return null;
}

/** @param {CollectedTest} test */
async function fails({ body, after }) {
  utimesSync(run.results, new Date(), new Date());
  try {
    await body();
    return false;
  } catch {
    return true;
  } finally {
    for (const hook of after) await hook();
  }
}

/** A loop that the mutant keeps from ending passes it more often than this. @param {number} [usual] how often the code is passed */
function limitOf(usual = 0) {
  return usual * 10 + 100_000;
}

/** @param {string} key @param {() => Promise<string | null>} judge */
async function judged(key, judge) {
  note(['begun', key]);
  const by = await judge();
  switchOn(0, Infinity);
  note([by === null ? 'survived' : 'caught', key, by]);
  return by;
}

/** @param {unknown[]} line */
function note(line) {
  appendFileSync(run.results, `${JSON.stringify(line)}\n`);
}
