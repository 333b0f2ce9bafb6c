import { EXPECTED_RIGHTS, readExpected, type ExpectedCell } from '@redress/rights/expected';
import type { Route } from './routes.js';

/** Somebody with a post: `role:id@office`. */
export interface Caller {
  readonly role: string;
  readonly account: string;
  readonly office: string | null;
}

/** Who has a thing: as in `rights.md`, the office, its first handler, the unit named, and who took it. */
export interface Held {
  readonly holder: string | null;
  readonly first: string | null;
  readonly named: string | null;
  readonly takenBy: string | null;
}

/** `allowed`: whatever the case says, it was looked at. */
export type Expected = 'allowed' | 403 | 404;

const CELLS = readExpected(EXPECTED_RIGHTS);
const ABOVE = 'development-zone';

/**
 * What rights.md promises a caller at a route, for a thing of a kind; for no thing, that anything lies in their scope. Where the
 * route has no act for the kind, there is nothing.
 */
export function expectedAnswer({ acts }: Route, caller: Caller, thing?: { kind: string; held: Held }): Expected {
  const all = typeof acts === 'string' ? [acts] : Object.values(acts);
  if (all.every((act) => cellsFor(act, caller).length === 0)) return 403;
  if (thing === undefined) return 'allowed';
  const act = typeof acts === 'string' ? acts : acts[thing.kind];
  if (act === undefined) return 404;
  return cellsFor(act, caller).some((cell) => reaches(cell, caller, thing.held)) ? 'allowed' : 404;
}

/** The cells of a role that a post of this kind can use: the hotline's belong to posts of the hotline. */
function cellsFor(act: string, { role, office }: Caller): readonly ExpectedCell[] {
  const cells = CELLS.get(act);
  if (cells === undefined) throw new Error(`The table typed from rights.md has no ${act}`);
  return cells.filter((cell) => {
    if (cell.role === 'signed-in') return role !== 'simulator';
    if (cell.role !== role) return false;
    if (cell.scope === 'H') return office === null;
    return 'DF'.includes(cell.scope) || role === 'odr-unit' ? office !== null : true;
  });
}

function reaches({ scope, role }: ExpectedCell, { account, office }: Caller, held: Held): boolean {
  const isOver = (other: string | null) => other !== null && (office === other || office === ABOVE);
  switch (scope) {
    case 'D':
      return isOver(held.holder);
    case 'F':
      return isOver(held.first);
    case 'N':
      return held.named !== null && held.named === (role === 'odr-unit' ? office : account);
    case 'O':
      return held.takenBy === account;
    default:
      return true;
  }
}
