import { beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDay } from '@redress/kernel';
import { platformUnderTest } from './platform-under-test.js';
import { expectedAnswer, type Caller, type Expected } from './rights/expected-answer.js';
import { OPEN_ROUTES, OWN_ROUTES, ROUTES, type Route } from './rights/routes.js';
import { prepareThings, type Thing, type Things } from './rights/things.js';

const platform = platformUnderTest();
const MISSING = '00000000-0000-4000-8000-000000000000';
const AT_ONCE = 8;

const ROLES = [
  ...['operator', 'dispatcher', 'hotline-leader', 'handler', 'leader', 'mediator', 'odr-unit'],
  ...['analyst', 'auditor', 'system-administrator', 'security-administrator', 'simulator'],
];
/** The hotline; the office that has the tickets, one beside it, the one above both; the unit named and another. */
const OFFICES = [null, 'market-east', 'market-west', 'development-zone', 'odr-0007', 'odr-0008'];
const CALLERS: readonly Caller[] = [
  ...ROLES.flatMap((role) => OFFICES.map((office) => ({ role, account: `${role}:1`, office }))),
  // Whose call it was not.
  { role: 'operator', account: 'operator:2', office: null },
];

interface Case {
  readonly route: Route;
  readonly caller: Caller;
  readonly thing?: Thing;
  readonly expected: Expected;
}

let things: Things;
beforeAll(async () => {
  things = await prepareThings(platform);
}, 60_000);

/** The things that a route is tried on: those whose state lets the case refuse it. */
function thingsFor({ name, body }: Route): readonly (Thing | undefined)[] {
  if (/\/(persons|staff|accounts)\//.test(name) || !(name.includes('{id}') || name.includes('{department}')))
    return [undefined];
  if (name.includes('/requests/')) return things.requests;
  if (name.endsWith('/reopening')) return [things.assigned];
  if (name.endsWith('/odr-answer')) return [things.archived, things.referred];
  if (name.endsWith('/{limit}')) return [things.referred];
  if (name.endsWith('/{notice}')) return [things.archived];
  if (/\/tickets\/{id}\/(submission|texts)$/.test(name)) return [things.archived, things.report, things.referred];
  // Numbers belong to the office that they count for, and to nobody else.
  if (name.includes('/analytics/')) return [{ ...things.archived, held: { ...things.archived.held, first: null } }];
  if (body !== undefined) return [things.archived];
  return [things.archived, things.assigned, things.report, things.referred];
}

function addressOf({ name }: Route, thing?: Thing): string {
  const filled = name
    .replace(/^\w+ /, '')
    .replace('/persons/{id}', `/persons/${things.person.id}`)
    .replace('/staff/{id}', `/staff/${things.colleague.staff}`)
    .replace('/accounts/{id}', `/accounts/${things.colleague.account}`)
    .replace('{id}', thing?.id ?? '')
    .replace('{period}', shanghaiDay(new Date().toISOString()).slice(0, 7))
    .replace('{department}', 'market-east')
    .replace('{indicator}', 'signed-for-on-time')
    .replace('{notice}', 'refusal.json')
    .replace('{limit}', 'odr');
  if (/\/(submission|texts)$/.test(filled)) return `${filled}?purpose=handle-ticket`;
  return filled === '/api/stream' ? '/api/stream?topics=queue' : filled;
}

async function ask({ route, thing }: Pick<Case, 'route' | 'thing'>, actor?: string) {
  const stop = new AbortController();
  const response = await fetch(platform.started.url + addressOf(route, thing), {
    method: route.name.split(' ')[0]!,
    headers: {
      ...(actor !== undefined && { 'redress-actor': actor }),
      ...(route.body && { 'content-type': 'application/json' }),
    },
    ...(route.body && { body: JSON.stringify(route.body).replace('{person}', things.person.id) }),
    signal: stop.signal,
  });
  const isStream = response.ok && route.name === 'GET /api/stream';
  const text = isStream ? '' : await response.text();
  if (isStream) stop.abort();
  return { status: response.status, text };
}

const actorOf = ({ account, office }: Caller): string => (office === null ? account : `${account}@${office}`);

/** What an answer comes to: that the case was looked at, or how it was kept from the caller. Only who has a right is told to wait. */
function comesTo(status: number): number | 'allowed' {
  return [200, 201, 409, 422, 429].includes(status) ? 'allowed' : status;
}

/** The words of a problem but for the address that was asked. */
function wordsOf(text: string): object {
  const { instance: _, ...words } = JSON.parse(text) as { instance: string };
  return words;
}

/** Cases that answer otherwise than rights.md says. */
async function wrongAmong(cases: readonly Case[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { route, caller, thing, expected } = next;
      const actor = actorOf(caller);
      const { status, text } = await ask(next, actor);
      const name = `${route.name} (${thing?.kind ?? 'nothing'}) as ${actor}`;
      if (comesTo(status) !== expected) wrong.push(`${name}: ${status} in place of ${expected}`);
      else if (expected === 404 && route.name.includes('{id}')) {
        const missing = await ask({ route, thing: { ...thing!, id: MISSING } }, actor);
        if (missing.status !== 404 || JSON.stringify(wordsOf(missing.text)) !== JSON.stringify(wordsOf(text)))
          wrong.push(`${name}: ${text} is not as if it did not exist: ${missing.text}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wrong;
}

function casesOf(route: Route): readonly Case[] {
  return thingsFor(route).flatMap((thing) =>
    CALLERS.map((caller) => ({
      ...{ route, caller, expected: expectedAnswer(route, caller, thing) },
      ...(thing && { thing }),
    })),
  );
}

describe('the rights of rights.md over HTTP', () => {
  it('are asked at every route that the platform describes, and no other', async () => {
    const document = (await (await fetch(`${platform.started.url}/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual([...OPEN_ROUTES, ...OWN_ROUTES, ...ROUTES.map(({ name }) => name)].sort());
  });

  it.each(ROUTES)(
    'hold at $name for every role and post, right and wrong office, own and others’ things',
    async (route) => {
      expect((await ask({ route, thing: thingsFor(route)[0]! })).status).toBe(401);
      expect((await ask({ route, thing: thingsFor(route)[0]! }, 'policy:1')).status).toBe(400);
      expect(await wrongAmong(casesOf(route))).toEqual([]);
    },
    120_000,
  );
});
