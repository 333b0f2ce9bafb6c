import type { Party } from './party.js';

/**
 * How far a right reaches, as `rights.md` names it: `hotline` H, any ticket, by a post of the hotline; `department` D, what the
 * office of the post has, or an office below it; `first` F, what it signed for first; `named` N, what names the account or, of
 * an ODR unit, the unit; `own`, what the account took or sent itself; `everywhere`, where no office has anything to say.
 */
export const SCOPES = ['hotline', 'department', 'first', 'named', 'own', 'everywhere'] as const;
export type Scope = (typeof SCOPES)[number];

/** What else must hold. The table only says so; the deciders and readers of the act see to it. */
export const CONDITIONS = [
  'not-who-handled',
  'not-who-returned',
  'not-who-asked',
  'not-who-proposed',
  'not-who-closed',
  'not-of-the-department',
  'with-reason',
  'with-ground',
  'with-purpose',
  'for-contact',
  'logged',
  'without-identities',
  'without-address',
  'only-as-granted',
  'before-live',
  'once',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Everybody with a post, and everybody at all, signed in or not. */
export type Audience = 'signed-in' | 'anybody';

export interface Cell {
  readonly role: Party | Audience;
  readonly scope: Scope;
  readonly conditions: readonly Condition[];
}

/** Some acts or reads, and who may: everybody whom a cell names, and no other. */
export interface Row {
  readonly zh: string;
  readonly en: string;
  readonly acts: readonly string[];
  readonly cells: readonly Cell[];
}

/** Rows of one part of the work. */
export interface Section {
  readonly zh: string;
  readonly en: string;
  readonly rows: readonly Row[];
}

type CellOf = (role: Cell['role'], ...conditions: Condition[]) => Cell;

function cellsIn(scope: Scope): CellOf {
  return (role, ...conditions) => ({ role, scope, conditions });
}

export const hotline = cellsIn('hotline');
export const department = cellsIn('department');
export const first = cellsIn('first');
export const named = cellsIn('named');
export const own = cellsIn('own');
export const everywhere = cellsIn('everywhere');
