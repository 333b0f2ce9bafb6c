/** The switches of the mutants in the process that runs the tests. */

let active = 0;
let left = Infinity;
/** @type {Map<number, number>} */
let passed = new Map();

/** Whether a mutant stands in place of its code; the code asks at each pass. @param {number} id */
export function isActive(id) {
  if (active === 0) passed.set(id, (passed.get(id) ?? 0) + 1);
  if (active !== id) return false;
  if (left-- <= 0) throw new Error('The mutant keeps a loop from ending');
  return true;
}

/** Switches one mutant on and the others off; 0 is none. @param {number} id @param {number} limit how often it may be passed */
export function switchOn(id, limit) {
  active = id;
  left = limit;
  passed = new Map();
}

/** How often the code of each mutant was passed since the last switching, with none switched on. */
export function reached() {
  return passed;
}
