import type { Holding } from '@redress/kernel';
import type { Random } from '@redress/testing/random';
import { expectedAnswer, type Caller, type Expected } from '../rights/expected-answer.js';
import type { Route } from '../rights/routes.js';
import { UNITS } from './world.js';

const OF_THE_HOTLINE = ['operator', 'dispatcher', 'hotline-leader', 'analyst', 'auditor'];
const ADMINISTRATORS = ['system-administrator', 'security-administrator'];
const OF_A_DEPARTMENT = ['handler', 'leader', 'mediator'];
const OFFICES = ['market-east', 'market-west', 'food-drug', 'development-zone'];
const PEOPLE_IN_EACH_POST = 3;

/** Everybody who ever acts in a walk. */
const EVERYBODY: readonly Caller[] = [
  ...[...OF_THE_HOTLINE, ...ADMINISTRATORS].map((role) => ({ role, office: null })),
  ...OF_A_DEPARTMENT.flatMap((role) => OFFICES.map((office) => ({ role, office }))),
  ...UNITS.map((office) => ({ role: 'odr-unit', office })),
].flatMap(({ role, office }) =>
  Array.from({ length: PEOPLE_IN_EACH_POST }, (_, n) => ({ role, office, account: `${role}:${n + 1}` })),
);

/** Anybody, as by mistake. */
export function anybody(chance: Random): Caller {
  return chance.pick(EVERYBODY);
}

export function somebodyOfTheHotline(chance: Random): Caller {
  return chance.pick(EVERYBODY.filter(({ role }) => OF_THE_HOTLINE.includes(role)));
}

/** Somebody whose right reaches a thing; undefined where nobody's does. */
export function somebodyFor(route: Route, kind: string, holding: Holding, chance: Random): Caller | undefined {
  const name = JSON.stringify([route.name, kind, holding]);
  const known = ABLE.get(name);
  const able = known ?? EVERYBODY.filter((caller) => rightOf(route, caller, kind, holding) === 'allowed');
  if (known === undefined) ABLE.set(name, able);
  return able.length === 0 ? undefined : chance.pick(able);
}

/** Looked up once for each route and each way in which a thing is held. */
const ABLE = new Map<string, readonly Caller[]>();

/** What the rights promise a caller who does something to a thing. */
export function rightOf(
  route: Route,
  caller: Caller,
  kind: string,
  { holder, first, named, takenBy }: Holding,
): Expected {
  return expectedAnswer(route, caller, { kind, held: { holder, first, named: named[0] ?? null, takenBy } });
}

/** The caller as the header names them. */
export function headerOf({ account, office }: Caller): string {
  return office === null ? account : `${account}@${office}`;
}
