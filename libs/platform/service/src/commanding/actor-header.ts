import { ROLES, type Actor, type Role } from '@redress/kernel';

export const ACTOR_HEADER = 'redress-actor';
export const ANYBODY: Actor = { role: 'operator', id: 'anonymous', department: null };

/** `policy` acts inside the platform only. */
export const ROLES_OF_PEOPLE: readonly Role[] = ROLES.filter((role) => role !== 'policy');

/**
 * The actor in a header `role:id` or `role:id@department`. Undefined when it has another form. Believed as it is: until
 * sign-in arrives, the platform listens on loopback only, and whoever can reach it is trusted.
 */
export function parseActor(header: string): Actor | undefined {
  const match = /^([a-z-]+):([\w.-]{1,64})(?:@([\w.-]{1,64}))?$/.exec(header);
  const role = ROLES_OF_PEOPLE.find((known) => known === match?.[1]);
  return match && role ? { role, id: match[2]!, department: match[3] ?? null } : undefined;
}
