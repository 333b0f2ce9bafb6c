import type { Code } from './values.js';

/** The roles of people, as `rights` gives them their acts. */
export const ROLES = [
  'operator',
  'dispatcher',
  'hotline-leader',
  'handler',
  'leader',
  'mediator',
  'odr-unit',
  'analyst',
  'auditor',
  'system-administrator',
  'security-administrator',
] as const;

/** What the platform does by itself: rules that react to events, the keeper of days, a simulated city's clock. */
export const MACHINE_ROLES = ['policy', 'timekeeper', 'simulator'] as const;

export type MachineRole = (typeof MACHINE_ROLES)[number];
export type Role = (typeof ROLES)[number] | MachineRole;

/** Who acted, in which post. Accounts and persons are references, never names. */
export interface Actor {
  /** The account, such as `handler:17`; of a machine its role and rule, such as `policy:assign-what-was-classified`. @pattern ^[\w:.-]{1,100}$ */
  readonly account: string;
  /** The natural person behind the account. Four eyes compare persons, never accounts. @pattern ^[\w:.-]{1,100}$ */
  readonly person: string;
  readonly role: Role;
  /** The office whose post was used; null for the hotline itself. An ODR unit's is the unit. */
  readonly office: Code | null;
  /** Revision of the account's stream by which the right was judged; null for machines and until people sign in. */
  readonly revision: number | null;
  /** The person for whom a deputy or a machine acts; null when the actor acts as themselves. @pattern ^[\w:.-]{1,100}$ */
  readonly for: string | null;
}

/** The actor of a rule or part of the platform, which acts under a named right of its own. */
export function machine(role: MachineRole, name: string): Actor {
  const account = `${role}:${name}`;
  return { account, person: account, role, office: null, revision: null, for: null };
}

/** The natural persons whom an act counts for: a deputy counts as both, who acts and for whom. */
export function personsOf(actor: Actor): readonly string[] {
  return actor.for === null ? [actor.person] : [actor.person, actor.for];
}
