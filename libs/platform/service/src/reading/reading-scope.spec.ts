import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@redress/kernel';
import { sampleOffices } from '@redress/offices';
import { NotAllowedError } from '../commanding/not-allowed-error.js';
import { reaches, scopeOf } from './reading-scope.js';

const DAY = '2026-05-06';
const offices = sampleOffices(DAY);
const actor = (role: Actor['role'], office: string | null): Actor => {
  const account = `${role}:1`;
  return { account, person: account, role, office, revision: null, for: null };
};
const scope = (role: Actor['role'], office: string | null) => scopeOf(actor(role, office), 'read-queue', offices, DAY);
const held = (holder: string | null, first: string | null = null, named: readonly string[] = []) => ({
  holder,
  first,
  named,
});

describe('the scope of a list', () => {
  it('is everything for a post of the hotline, and nothing for the same role at an office', () => {
    expect(scope('dispatcher', null).all).toBe(true);
    expect(() => scope('dispatcher', 'market-east')).toThrow(NotAllowedError);
    expect(() => scope('auditor', null)).toThrow(NotAllowedError);
  });

  it('holds an office with all that lie below it', () => {
    expect(scope('leader', 'market-east').holders).toEqual(['market-east']);
    expect(scope('leader', 'development-zone').holders).toEqual(
      expect.arrayContaining(['development-zone', 'market-east']),
    );
  });

  it('reaches what an office has or had first, and nothing of others', () => {
    const east = scope('handler', 'market-east');
    expect(reaches(east, held('market-east'))).toBe(true);
    expect(reaches(east, held('market-west', 'market-east'))).toBe(true);
    expect(reaches(east, held('market-west', 'market-west', ['handler:1']))).toBe(false);
    expect(reaches(east, held(null))).toBe(false);
  });

  it('reaches what names a unit or a mediator', () => {
    const named = held('market-west', null, ['unit-1', 'mediator:1']);
    for (const one of [scope('odr-unit', 'unit-1'), scope('mediator', null)]) expect(reaches(one, named)).toBe(true);
    expect(reaches(scope('odr-unit', 'unit-2'), named)).toBe(false);
  });
});
