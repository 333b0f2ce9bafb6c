import { kept } from './kept.js';

/** Who sits here: a role, and the office of the post; null for the hotline itself. */
export interface Who {
  readonly role: Role;
  readonly office: string | null;
}

/** The roles of people that the console has screens for, in the order in which a ticket meets them. */
export const ROLES = [
  'operator',
  'dispatcher',
  'handler',
  'leader',
  'mediator',
  'odr-unit',
  'hotline-leader',
  'analyst',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** What the office of a post is. */
export const POSTS: Readonly<Record<Role, 'hotline' | 'department' | 'odr-unit'>> = {
  operator: 'hotline',
  dispatcher: 'hotline',
  handler: 'department',
  leader: 'department',
  mediator: 'department',
  'odr-unit': 'odr-unit',
  'hotline-leader': 'hotline',
  analyst: 'hotline',
  auditor: 'hotline',
};

/** Whoever asks for the offices before a post is chosen. */
export const VISITOR = 'operator:console';

/** As the header `Redress-Actor` says it, which is believed on loopback alone. Sign-in replaces this file. */
export function actorOf({ role, office }: Who): string {
  return office === null ? `${role}:console` : `${role}:console@${office}`;
}

/** Who sits here, for as long as the tab is open; null before a post was chosen. Two tabs may hold two posts. */
export const who = kept<Who | null>(sessionStorage, 'redress-post', whoIn, (it) => JSON.stringify(it));

function whoIn(text: string | null): Who | null {
  try {
    const { role, office } = JSON.parse(text ?? '{}') as { readonly role?: unknown; readonly office?: unknown };
    const known = ROLES.find((each) => each === role);
    if (known === undefined) return null;
    return { role: known, office: typeof office === 'string' ? office : null };
  } catch {
    return null;
  }
}
