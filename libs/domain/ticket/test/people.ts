import type { Actor } from '@redress/kernel';

function person(role: Actor['role'], office: string | null, name: string): Actor {
  const account = office === null ? `${role}:${name}` : `${role}:${name}@${office}`;
  return { account, person: `person-of-${account}`, role, office, revision: 3, for: null };
}

export const handler = (office: string, name = '1') => person('handler', office, name);
export const leader = (office: string, name = '1') => person('leader', office, name);
export const operator = (name = '1') => person('operator', null, name);
export const dispatcher = (name = '1') => person('dispatcher', null, name);

/** The same actor, acting for another one. */
export const deputyOf = (absent: Actor, actor: Actor): Actor => ({ ...actor, for: absent.person });
