import { MACHINE_ROLES, type Holding, type MachineRole } from '@redress/kernel';
import type { Cell } from './cell.js';
import type { Caller, Party, Within } from './party.js';
import { RIGHTS } from './rights.js';

const CELLS: ReadonlyMap<string, readonly Cell[]> = new Map(
  RIGHTS.flatMap(({ rows }) => rows.flatMap(({ acts, cells }) => acts.map((act) => [act, cells] as const))),
);

/** The acts that the table names, in its order. */
export const ACTS: readonly string[] = [...CELLS.keys()];

export type Answer = 'yes' | 'no-right' | 'out-of-scope';

/** The cells that give a caller an act by the post that they use; none for an act that the table does not name. */
export function cellsFor(caller: Caller, act: string): readonly Cell[] {
  return (CELLS.get(act) ?? []).filter((cell) => isOf(cell.role, caller.role) && fitsPost(cell, caller));
}

/** The roles that have one of some acts in some post, in the order of the table. Which things it reaches, the scope says. */
export function rolesWith(acts: readonly string[]): readonly Cell['role'][] {
  return [...new Set(acts.flatMap((act) => (CELLS.get(act) ?? []).map(({ role }) => role)))];
}

/** Whether the caller's post has the act at all. Asked before anything is looked up: without it, 403. */
export function hasRight(caller: Caller, act: string): boolean {
  return cellsFor(caller, act).length > 0;
}

/** Whether the caller's role has the act by another post than the one that they use. */
export function hasRightByAnotherPost({ role }: Caller, act: string): boolean {
  return (CELLS.get(act) ?? []).some((cell) => isOf(cell.role, role));
}

/** Whether the caller's right to the act reaches a thing. Where it does not, the thing is 404 for them. */
export function isInScope(caller: Caller, act: string, held: Holding, within: Within): boolean {
  return cellsFor(caller, act).some((cell) => reaches(cell, caller, held, within));
}

/** Both questions, in their order. */
export function mayAct(caller: Caller, act: string, held: Holding, within: Within): Answer {
  if (!hasRight(caller, act)) return 'no-right';
  return isInScope(caller, act, held, within) ? 'yes' : 'out-of-scope';
}

function isOf(role: Cell['role'], party: Party): boolean {
  switch (role) {
    case 'anybody':
      return true;
    case 'signed-in':
      return party !== 'citizen' && !MACHINE_ROLES.includes(party as MachineRole);
    default:
      return role === party;
  }
}

/** The hotline's scope needs a post of the hotline, a department's one of an office. An ODR unit is the office of its post. */
function fitsPost({ role, scope }: Cell, { office }: Caller): boolean {
  switch (scope) {
    case 'hotline':
      return office === null;
    case 'department':
    case 'first':
      return office !== null;
    case 'named':
      return role !== 'odr-unit' || office !== null;
    case 'own':
    case 'everywhere':
      return true;
  }
}

function reaches({ role, scope }: Cell, { account, office }: Caller, held: Holding, within: Within): boolean {
  switch (scope) {
    case 'hotline':
    case 'everywhere':
      return true;
    case 'department':
      return office !== null && held.holder !== null && within(held.holder, office);
    case 'first':
      return office !== null && held.first !== null && within(held.first, office);
    case 'named': {
      const name = role === 'odr-unit' ? office : account;
      return name !== null && held.named.includes(name);
    }
    case 'own':
      return held.takenBy === account;
  }
}
