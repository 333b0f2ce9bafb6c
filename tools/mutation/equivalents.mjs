/** Faults that change nothing that could be seen: each with the reason, in `equivalents.json`. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/** @typedef {import('./run-judge.mjs').PlacedMutant} PlacedMutant */
/** @typedef {Pick<PlacedMutant, 'file' | 'operator' | 'text' | 'from' | 'put'> & { reason: string }} Equivalent its file from the root, its line as text */

/** @type {readonly Equivalent[]} */
export const EQUIVALENTS = JSON.parse(readFileSync(new URL('equivalents.json', import.meta.url), 'utf8'));

/** @param {Equivalent} equivalent @param {PlacedMutant} mutant */
export function isSame(equivalent, mutant) {
  const { file, operator, text, from, put } = equivalent;
  const same = operator === mutant.operator && text === mutant.text && from === mutant.from && put === mutant.put;
  return same && file === relative(workspaceRoot, mutant.file);
}

/** Why no test can miss the fault; undefined when one should. @param {PlacedMutant} mutant */
export function reasonOf(mutant) {
  return EQUIVALENTS.find((equivalent) => isSame(equivalent, mutant))?.reason;
}
