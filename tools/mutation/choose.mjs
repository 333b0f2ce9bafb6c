/** Places mutants in the sources of packages, and draws a sample of them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { operatorsOf } from './operators.mjs';
import { ruleLinksOf } from './rule-links.mjs';
import { judgedFilesOf } from './sources.mjs';

/** @typedef {import('./run-judge.mjs').PlacedMutant} PlacedMutant */
/** @typedef {(file: string, source: string) => import('./mutants.mjs').Mutant[]} Finder */

/** @param {string} name a package @returns {PlacedMutant[]} all its rule links, removed */
export function linksOf(name) {
  return judgedFilesOf(name).flatMap((file) => placed(file, ruleLinksOf));
}

/** @param {string} name a package @returns {PlacedMutant[]} all faults that a sample is drawn from */
export function candidatesOf(name) {
  return judgedFilesOf(name).flatMap((file) => {
    const rules = placed(file, ruleLinksOf).filter(({ operator }) => operator !== 'drop-guard');
    return [...rules, ...placed(file, operatorsOf)];
  });
}

/**
 * The same ones for the same seed: from each operator in turn, so that none dominates, and at most one of a line.
 * @param {readonly PlacedMutant[]} candidates @param {number} size @param {string} seed
 */
export function sampleOf(candidates, size, seed) {
  const drawn = candidates.map((mutant) => ({ mutant, lot: digestOf(`${seed} ${mutant.key}`) }));
  drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const operators = [...new Set(candidates.map(({ operator }) => operator))].sort();
  const queues = operators.map((one) => drawn.flatMap(({ mutant }) => (mutant.operator === one ? [mutant] : [])));
  const lines = new Set();
  /** @type {PlacedMutant[]} */
  const chosen = [];
  for (let turn = 0; chosen.length < size && queues.some((queue) => queue.length > 0); turn++) {
    const queue = queues[turn % queues.length] ?? [];
    const next = queue.splice(0, queue.findIndex((mutant) => !lines.has(lineOf(mutant))) + 1 || queue.length).at(-1);
    if (next === undefined || lines.has(lineOf(next))) continue;
    lines.add(lineOf(next));
    chosen.push(next);
  }
  return chosen;
}

/** @param {string} text */
function digestOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

/** @param {PlacedMutant} mutant */
function lineOf({ file, line }) {
  return `${file}:${line}`;
}

/** The mutants of a file with a key that stays when lines move. @param {string} file @param {Finder} find @returns {PlacedMutant[]} */
function placed(file, find) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return find(file, readFileSync(file, 'utf8')).map((mutant) => {
    const name = [relative(workspaceRoot, file), mutant.operator, mutant.text, mutant.from, mutant.put].join(' | ');
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return { ...mutant, file, key: `${name} | ${seen.get(name)}` };
  });
}
