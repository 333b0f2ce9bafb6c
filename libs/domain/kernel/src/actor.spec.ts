import { expect, it } from '@jest/globals';
import { machine, MACHINE_ROLES, personsOf, ROLES, type Actor } from './actor.js';

const handler: Actor = {
  ...{ account: 'handler:17', person: 'person-1', role: 'handler', office: 'market-east', revision: 3, for: null },
};

it('counts an act for the person behind the account, not for the account', () =>
  expect(personsOf(handler)).toEqual(['person-1']));

it('counts the act of a deputy for both: who acts and for whom', () =>
  expect(personsOf({ ...handler, for: 'person-2' })).toEqual(['person-1', 'person-2']));

it('lets a rule of the platform act as itself, in no office and judged by no account', () => {
  const policy = machine('policy', 'assign-what-was-classified');
  const account = 'policy:assign-what-was-classified';
  expect(policy).toEqual({ account, person: account, role: 'policy', office: null, revision: null, for: null });
  expect(personsOf(policy)).toEqual([account]);
});

it('knows each role once, and none of a person that a machine has too', () => {
  const roles = [...ROLES, ...MACHINE_ROLES];
  expect(new Set(roles).size).toBe(roles.length);
});
