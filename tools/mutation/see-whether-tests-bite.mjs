/**
 * Do the tests bite? Places small faults in libs/domain and lists those that no test misses: without `--sample` each rule link is
 * removed, with it a sample of wrong operators, guards, fields and literals is tried. What was judged is kept in `.redress/mutation`,
 * so that a run that was interrupted goes on where it was; a change of the package begins anew.
 *
 *   node tools/mutation/see-whether-tests-bite.mjs [--package ticket]... [--in src/rules/] [--sample 400 [--seed 1]]
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { workspaceRoot } from '../workspace.mjs';
import { candidatesOf, linksOf, sampleOf } from './choose.mjs';
import { reasonOf } from './equivalents.mjs';
import { missedBy } from './run-judge.mjs';
import { dependentsOf, PACKAGES } from './sources.mjs';

/** @typedef {import('./run-judge.mjs').PlacedMutant} PlacedMutant */

/** Of the sample that share is caught; of the rule links, all are. */
const LEAST_SHARE = 0.92;

const { values } = parseArgs({
  options: {
    package: { type: 'string', multiple: true, default: PACKAGES },
    in: { type: 'string', default: '' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const found = values.package.flatMap(values.sample ? candidatesOf : linksOf);
const within = found.filter(({ file }) => relative(workspaceRoot, file).includes(values.in));
const chosen = values.sample ? sampleOf(within, Number(values.sample), values.seed) : within;

let [tried, missed] = [0, 0];
for (const name of values.package) {
  const mine = chosen.filter(({ file }) => relative(workspaceRoot, file).startsWith(`libs/domain/${name}/`));
  if (mine.length > 0) await judgePackage(name, mine);
}
const share = (tried - missed) / tried;
console.log(`${tried - missed} of ${tried} caught, without those that were set aside: ${(100 * share).toFixed(1)} %`);
process.exit(share >= (values.sample ? LEAST_SHARE : 1) ? 0 : 1);

/** @param {string} name @param {readonly PlacedMutant[]} mutants of that package */
async function judgePackage(name, mutants) {
  const real = mutants.filter((mutant) => reasonOf(mutant) === undefined);
  const left = await missedBy([name], real);
  // A rule is tested where it stands; of anything else, the packages above may be the test.
  const open = values.sample ? await missedBy(dependentsOf(name), left) : left;
  const caught = `${real.length - left.length} + ${left.length - open.length} of ${real.length} caught by it and above it`;
  console.log(`${name}: ${caught}, ${mutants.length - real.length} set aside, ${open.length} missed`);
  for (const { operator, file, line, from, put } of open)
    console.log(`  MISSED ${operator} ${relative(workspaceRoot, file)}:${line}  ${from} → ${put}`);
  tried += real.length;
  missed += open.length;
}
