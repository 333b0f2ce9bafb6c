import type { Invariant } from './invariant.js';

/** The tables that were kept up through all faults hold what one undisturbed reading of the log gives. */
export const projectionsEqualAFreshReplay: Invariant = ({ served, replayed }) => {
  const tables = [...new Set([...Object.keys(served), ...Object.keys(replayed)])];
  if (tables.length === 0) return ['there are no tables'];
  return tables
    .filter((table) => served[table] !== replayed[table])
    .map((table) => `${table}: served ${served[table]}, replayed ${replayed[table]}`);
};

/** The rankings are those that `redress replay --all` computes. */
export const rankingsEqualTheirReplay: Invariant = ({ rankings: { code, result }, log }) =>
  code === 0 && result['equal'] === true && result['position'] === log.length
    ? []
    : [`redress replay ended with ${code}: ${JSON.stringify(result).slice(0, 500)}`];
