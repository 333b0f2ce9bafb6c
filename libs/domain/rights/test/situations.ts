import type { Holding } from '@redress/kernel';
import type { Caller, Within } from '../src/index.js';

/** District, its market bureau, a station of the bureau; and a bureau beside it. */
const ABOVE: Readonly<Record<string, string>> = { station: 'bureau', bureau: 'district', 'other-bureau': 'district' };

/** Offices of the small tree above. */
export const within: Within = (office, scopeOffice) =>
  office === scopeOffice || (ABOVE[office] !== undefined && within(ABOVE[office], scopeOffice));

export const ACCOUNT = 'account:1';
/** Of an ODR unit the office of the post is the unit. */
export const POSTS = { hotline: null, office: 'bureau' } as const;

const elsewhere: Holding = {
  holder: 'other-bureau',
  first: 'other-bureau',
  named: ['account:2', 'other-unit'],
  takenBy: 'account:2',
};

/** Where the thing stands, seen from a post in the bureau; and the scopes that reach it from there. The hotline's reach every one. */
export const SITUATIONS: Readonly<Record<string, { readonly held: Holding; readonly reachedBy: string }>> = {
  'the right office': { held: { ...elsewhere, holder: 'bureau' }, reachedBy: 'D' },
  'the wrong office': { held: elsewhere, reachedBy: '' },
  'an office below': { held: { ...elsewhere, holder: 'station' }, reachedBy: 'D' },
  'an office above': { held: { ...elsewhere, holder: 'district', first: 'district' }, reachedBy: '' },
  'the first handler': { held: { ...elsewhere, first: 'bureau' }, reachedBy: 'F' },
  'first handled below': { held: { ...elsewhere, first: 'station' }, reachedBy: 'F' },
  'the account named': { held: { ...elsewhere, named: ['account:2', ACCOUNT] }, reachedBy: 'N' },
  'the unit named': { held: { ...elsewhere, named: ['account:2', 'bureau'] }, reachedBy: 'U' },
  'their own': { held: { ...elsewhere, takenBy: ACCOUNT }, reachedBy: 'O' },
  'nobody’s': { held: { holder: null, first: null, named: [], takenBy: null }, reachedBy: '' },
};

export function callerOf(role: Caller['role'], post: keyof typeof POSTS): Caller {
  return { account: ACCOUNT, role, office: POSTS[post] };
}
