import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { ACTS_PAGE } from './acts-page.mjs';
import { evaluateSource } from './evaluate-source.mjs';
import { findAggregates } from './find-acts.mjs';
import { findRoutes } from './find-routes.mjs';
import { rulesIn } from './rules-in.mjs';

const page = readFileSync(join(workspaceRoot, ACTS_PAGE), 'utf8');
const rowOf = (act: string) => page.split('\n').find((line) => line.includes(`[\`${act}\`]`)) ?? '';
const acts = findAggregates().flatMap((aggregate) => aggregate.acts);

describe('the page of acts', () => {
  it('has a row for each act, and no other', () => {
    const rows = page.split('\n').filter((line) => line.includes('](../libs/domain/'));
    expect(rows).toHaveLength(acts.length);
    expect(acts.filter(({ name }) => rowOf(name) === '')).toEqual([]);
  });

  it('says of signing off who may, which event follows, by which rules, and where', () => {
    const row = rowOf('sign-off-ticket');
    for (const said of ['leader D', '#ticketsignedoff', '`at`', 'POST /api/dispatch/tickets/:id/sign-off', 'dispatch'])
      expect(row).toContain(said);
  });

  it('says what is asked for, and that requests are decided by their kind', () => {
    expect(rowOf('extend-verification')).toContain(
      'asked for: `POST /api/mediation/tickets/:id/verification-extension`',
    );
    expect(rowOf('grant-request')).toContain('by the kind of request');
  });
});

it('every route that a feature defines is of an act that exists', () => {
  const constants = new Set(acts.map(({ constant }) => constant));
  const routes = findRoutes();
  expect(routes.length).toBeGreaterThan(40);
  expect(routes.filter(({ act, path }) => !constants.has(act) || path === '')).toEqual([]);
});

describe('the rules of an act', () => {
  it('are what its decider calls: those of the folder of rules, and sentences that begin with must', () => {
    const text = `import { decide } from '@redress/kernel';
import { mustBeAKnownArea } from '@redress/offices';
import { at, type TicketAt } from '../../rules/at.js';
import { mustDecideThenTell } from '../../rules/days.js';

export function settle(ticket) {
  return at(ticket, 'handling') ?? mustBeAKnownArea(ticket) ?? mustPay(ticket) ?? at(ticket) ?? decide({});
}

function mustPay() {}
`;
    expect(rulesIn(text)).toEqual(['at', 'mustBeAKnownArea', 'mustPay']);
  });
});

describe('a source of tables', () => {
  it('is read without a build, with the files beside it', () => {
    const { RIGHTS } = evaluateSource(join(workspaceRoot, 'libs/domain/rights/src/rights.ts'));
    expect(RIGHTS[0].rows[0].cells[0]).toMatchObject({ role: 'operator', scope: 'hotline' });
  });

  it('may not need a package to run', () =>
    expect(() => evaluateSource(join(workspaceRoot, 'libs/domain/rights/src/may-act.ts'))).toThrow(
      'imports values of',
    ));
});
