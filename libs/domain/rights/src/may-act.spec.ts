import { describe, expect, it } from '@jest/globals';
import { MACHINE_ROLES, ROLES } from '@redress/kernel';
import { EXPECTED_RIGHTS } from '../test/expected-rights.js';
import { readExpected, type ExpectedCell } from '../test/read-expected.js';
import { callerOf, POSTS, SITUATIONS, within } from '../test/situations.js';
import { ACTS, cellsFor, hasRight, isInScope, mayAct, RIGHTS, rolesWith, type Answer, type Party } from './index.js';

const expected = readExpected(EXPECTED_RIGHTS);
const PARTIES: readonly Party[] = [...ROLES, ...MACHINE_ROLES, 'citizen'];
type Post = keyof typeof POSTS;
const posts = Object.keys(POSTS) as Post[];

/** The hand-typed cells that a post has: H asks for one of the hotline, D, F and the name of a unit for one of an office. */
function typedCells(act: string, party: Party, post: Post): readonly ExpectedCell[] {
  const isPerson = (ROLES as readonly string[]).includes(party);
  return expected.get(act)!.filter(({ role, scope }) => {
    if (role !== party && role !== 'anybody' && !(role === 'signed-in' && isPerson)) return false;
    return post === 'hotline' ? !'DF'.includes(scope) && role !== 'odr-unit' : scope !== 'H';
  });
}

function typedAnswer(cells: readonly ExpectedCell[], reachedBy: string): Answer {
  if (cells.length === 0) return 'no-right';
  const reach = cells.some(({ role, scope }) => {
    if ('HE'.includes(scope)) return true;
    return scope === 'N' ? reachedBy === (role === 'odr-unit' ? 'U' : 'N') : scope === reachedBy;
  });
  return reach ? 'yes' : 'out-of-scope';
}

describe('the table of rights', () => {
  it('has the acts of rights.md, each once, and no others', () => {
    const named = RIGHTS.flatMap(({ rows }) => rows.flatMap(({ acts }) => [...acts]));
    expect([...named].sort()).toEqual([...expected.keys()].sort());
    expect(ACTS).toEqual(named);
  });

  it.each([...expected.keys()])('gives %s to the roles, posts and places of rights.md alone', (act) => {
    const wrong = PARTIES.flatMap((party) =>
      posts.flatMap((post) =>
        Object.entries(SITUATIONS).flatMap(([situation, { held, reachedBy }]) => {
          const answer = mayAct(callerOf(party, post), act, held, within);
          const typed = typedAnswer(typedCells(act, party, post), reachedBy);
          return answer === typed ? [] : [`${party} of the ${post}, ${situation}: ${answer}, not ${typed}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([...expected.keys()])('binds %s to the conditions of rights.md', (act) => {
    for (const party of PARTIES)
      for (const post of posts) {
        const conditions = cellsFor(callerOf(party, post), act).map((cell) => [...cell.conditions].sort().join());
        const typed = typedCells(act, party, post).map((cell) => [...cell.conditions].sort().join());
        expect([party, conditions.sort()]).toEqual([party, typed.sort()]);
      }
  });
});

describe('an act that the table does not name', () => {
  it.each(PARTIES)('is refused to %s', (party) => {
    expect(hasRight(callerOf(party, 'hotline'), 'delete-ticket')).toBe(false);
    expect(isInScope(callerOf(party, 'office'), 'delete-ticket', SITUATIONS['the right office']!.held, within)).toBe(
      false,
    );
  });
});

describe('the roles that an act is offered to', () => {
  it.each(ACTS)('are, for %s, those that have it in some post', (act) => {
    const offered = rolesWith([act]);
    const named = PARTIES.filter((party) => offered.includes(party));
    const having = PARTIES.filter((party) => posts.some((post) => hasRight(callerOf(party, post), act)));
    // Audiences are no roles: they stand for all of them.
    const isOpen = offered.includes('anybody') || offered.includes('signed-in');
    expect(isOpen || named.join() === having.join()).toBe(true);
  });

  it('are told once each, for an act that several rights may allow', () =>
    expect(rolesWith(['sign-off-ticket', 'send-ticket-back'])).toEqual(['leader']));
});
