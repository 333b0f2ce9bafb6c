import { ROLES, type Actor } from '@redress/kernel';

export const ACTOR_HEADER = 'redress-actor';

/**
 * The actor in a header `role:id` or `role:id@office`. Undefined when it has another form. Believed as it is: until people
 * sign in, the platform listens on loopback only. Account and person are both `role:id`, and no account has a stream yet.
 */
export function parseActor(header: string): Actor | undefined {
  const match = /^([a-z-]+):([\w.-]{1,64})(?:@([a-z0-9][a-z0-9-]{0,63}))?$/.exec(header);
  const role = [...ROLES, 'simulator' as const].find((known) => known === match?.[1]);
  if (!match || !role) return undefined;
  const account = `${role}:${match[2]!}`;
  return { account, person: account, role, office: match[3] ?? null, revision: null, for: null };
}
