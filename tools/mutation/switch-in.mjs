/** Builds all mutants into one source, each behind a switch, so that one load of the modules serves every one of them. */

/** @typedef {import('./mutants.mjs').Mutant & { id: number }} NumberedMutant */

/**
 * The source in which `$mutant(id)` decides whether a mutant stands in place of the code.
 * @param {string} source @param {readonly NumberedMutant[]} mutants any of that source @returns {string}
 */
export function switchIn(source, mutants) {
  const outerFirst = mutants.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return render(source, outerFirst, 0, source.length);
}

/** @param {string} source @param {readonly NumberedMutant[]} mutants @param {number} start @param {number} end @returns {string} */
function render(source, mutants, start, end) {
  const [outer, ...rest] = mutants;
  if (outer === undefined) return source.slice(start, end);
  const inner = rest.filter((mutant) => mutant.end <= outer.end);
  const behind = rest.filter((mutant) => mutant.end > outer.end);
  const original = render(source, inner, outer.start, outer.end);
  const before = source.slice(start, outer.form === 'method' ? endOfAccess(source, outer.start) : outer.start);
  return before + switched(outer, original) + render(source, behind, outer.end, end);
}

/** @param {NumberedMutant} mutant @param {string} original */
function switched({ id, form, put, from }, original) {
  if (form === 'field') return `...($mutant(${id})?{}:{${original}})`;
  if (form === 'method') return `[$mutant(${id})?'${put}':'${from}']`;
  return `($mutant(${id})?(${put}):(${original}))`;
}

/** Where the object of a method ends: `list.find` is called `list[…]`, `list?.find` `list?.[…]`. @param {string} source @param {number} name */
function endOfAccess(source, name) {
  return source.slice(0, name).endsWith('?.') ? name : name - 1;
}
