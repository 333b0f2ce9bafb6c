/** Stands in for `@jest/globals` in specs: keeps their tests, so that they can be run again and again without loading them again. */
import * as real from '@jest/globals';

/** @typedef {{ name: string, body: () => unknown, after: (() => unknown)[] }} CollectedTest */
/** @typedef {(...values: any[]) => any} Body */

/** The tests so far, shared with the judge, which empties it. @type {CollectedTest[]} */
const collected = /** @type {any} */ (globalThis).$collected;
/** @type {{ names: string[], after: (() => unknown)[] }} */
let scope = { names: [], after: [] };

export const { expect, jest } = real;

/** @param {string} name @param {() => void} body */
export function describe(name, body) {
  const outer = scope;
  scope = { names: [...outer.names, name], after: [...outer.after] };
  body();
  scope = outer;
}

/** @param {string} name @param {() => unknown} body */
export function it(name, body) {
  collected.push({ name: [...scope.names, name].join(' › '), body, after: scope.after });
}

/** @param {() => unknown} hook */
export function afterEach(hook) {
  scope.after.push(hook);
}

it.skip = () => undefined;
it.each = each(it);
describe.each = each(describe);

/** One test, or one group, for each row; told apart by their number. @param {(name: string, body: () => unknown) => void} one */
function each(one) {
  return (/** @type {readonly unknown[]} */ rows) => (/** @type {string} */ name, /** @type {Body} */ body) => {
    rows.forEach((row, i) => one(`${name} ${i}`, () => body(...(Array.isArray(row) ? row : [row]))));
  };
}
