/**
 * Do the tests bite? Places small faults in libs/domain and lists those that no test misses: without `--sample` each rule link is
 * removed, with it a sample of wrong operators, guards, fields and literals is tried. What was judged is kept in `.redress/mutation`,
 * so that a run that was interrupted goes on where it was; a change of the package begins anew.
 *
 *   node tools/mutation/see-whether-tests-bite.mjs [--package ticket]... [--file src/rules]  [--sample 400 --seed 1]
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { workspaceRoot } from '../workspace.mjs';
import { candidatesOf, digestOf, linksOf, sampleOf } from './choose.mjs';
import { verdictsOn } from './run-judge.mjs';
import { dependentsOf, filesOf, PACKAGES, specsOf } from './sources.mjs';

/** @typedef {import('./run-judge.mjs').PlacedMutant} PlacedMutant */

const { values } = parseArgs({
  options: {
    package: { type: 'string', multiple: true },
    file: { type: 'string', default: '' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const packages = values.package ?? PACKAGES;
const found = packages.flatMap((name) => (values.sample ? candidatesOf(name) : linksOf(name)));
const inFiles = found.filter(({ file }) => relative(workspaceRoot, file).includes(values.file));
const chosen = values.sample ? sampleOf(inFiles, Number(values.sample), values.seed) : inFiles;

let survivors = 0;
for (const name of packages) survivors += await judgePackage(name);
process.exit(survivors === 0 ? 0 : 1);

/** @param {string} name @returns {Promise<number>} how many of its mutants no test missed */
async function judgePackage(name) {
  const mine = chosen.filter(({ file }) => file.startsWith(join(workspaceRoot, 'libs/domain', name, '/')));
  if (mine.length === 0) return 0;
  let left = await survivorsOf(mine, [name]);
  const byOwn = mine.length - left.length;
  const above = dependentsOf(name);
  if (left.length > 0 && above.length > 0 && values.sample) left = await survivorsOf(left, above, name);
  console.log(`${name}: ${mine.length - left.length} of ${mine.length} caught, ${byOwn} by its own tests`);
  for (const { file, line, operator, from, put } of left)
    console.log(`  ${operator} ${relative(workspaceRoot, file)}:${line}  ${from} → ${put}`);
  return left.length;
}

/**
 * Those that the specs of the packages miss.
 * @param {readonly PlacedMutant[]} mutants @param {readonly string[]} names @param {string[]} of
 */
async function survivorsOf(mutants, names, ...of) {
  const contents = [...of, ...names].flatMap(filesOf).map((file) => `${file} ${readFileSync(file, 'utf8')}`);
  const results = `.redress/mutation/${[...of, ...names].join('-')}-${digestOf(contents.join()).slice(0, 16)}.jsonl`;
  const verdicts = await verdictsOn(mutants, names.flatMap(specsOf), join(workspaceRoot, results));
  return mutants.filter(({ key }) => !verdicts.get(key)?.caught);
}
