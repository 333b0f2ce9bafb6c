import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformDouble } from './platform-double.js';
import { lastJson, runCli } from './run-cli.js';

const REQUEST = '0197a1b2-0000-7000-8000-000000000001';
const DIGEST = 'd'.repeat(64);
const platform = new PlatformDouble();
const folder = mkdtempSync(join(tmpdir(), 'redress-rules-'));
const file = join(folder, 'rules.json');
beforeAll(async () => {
  writeFileSync(file, JSON.stringify({ id: 'order-200' }));
  await platform.start();
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  platform.calls.length = 0;
});

const ruleSet = (id: string) => ({
  id,
  zh: id,
  en: id,
  effectiveFrom: '2027-01-01',
  digest: 'e'.repeat(64),
  status: 'published',
  openTickets: 'keep',
});
const calendar = (...years: number[]) => ({ version: String(years.length).repeat(64), source: '国办', years });
const request = (kind: string, document: object) => ({
  id: REQUEST,
  kind,
  status: 'open',
  asks: { document },
  digest: DIGEST,
});
const made = { id: REQUEST, revision: 0, position: 'token', repeated: false };
const cli = (...args: string[]) => runCli(...args, '--url', platform.url);

describe('a rule set', () => {
  it('is proposed by one person, who is told how another approves it', async () => {
    platform.answers = {
      'POST /api/dispatch/rules/rule-sets': () => made,
      [`GET /api/dispatch/requests/${REQUEST}`]: () => request('rule-set', {}),
    };
    const { exitCode, out } = await cli('rules', 'propose', file, '--json');
    expect(exitCode).toBe(0);
    expect(lastJson(out)).toEqual({ request: REQUEST, digest: DIGEST });
    expect(platform.calls[0]).toMatchObject({
      actor: 'system-administrator:cli',
      body: { ruleSet: { id: 'order-200' }, openTickets: 'keep' },
    });
    expect((await cli('rules', 'propose', file)).out).toContain(`redress rules approve ${REQUEST} --digest ${DIGEST}`);
  });

  it('is approved by another, and listed once the platform has carried it out', async () => {
    let looked = 0;
    platform.answers = {
      [`GET /api/dispatch/requests/${REQUEST}`]: () => request('rule-set', { id: 'order-200' }),
      [`POST /api/dispatch/requests/${REQUEST}/grant`]: () => made,
      'GET /api/dispatch/rules': () => ({
        ruleSets: ++looked < 3 ? [ruleSet('order-121')] : [ruleSet('order-121'), ruleSet('order-200')],
        calendar: calendar(2026),
      }),
    };
    const { exitCode, out } = await cli('rules', 'approve', REQUEST, '--digest', DIGEST);
    expect(exitCode).toBe(0);
    expect(out).toContain('2027-01-01  order-200');
    expect(platform.calls.find(({ route }) => route.endsWith('/grant'))).toMatchObject({
      actor: 'security-administrator:cli',
      body: { digest: DIGEST },
    });
  });

  it('that is refused is told in the sentence of the platform, with what would be right', async () => {
    const problem = { status: 422, code: 'same-person', detail: '提出人不能自己批准。', valid: ['another person'] };
    platform.answers = {
      [`GET /api/dispatch/requests/${REQUEST}`]: () => request('rule-set', {}),
      'GET /api/dispatch/rules': () => ({ ruleSets: [], calendar: calendar(2026) }),
      [`POST /api/dispatch/requests/${REQUEST}/grant`]: () => problem,
    };
    const { exitCode, err } = await cli('rules', 'approve', REQUEST, '--digest', DIGEST, '--as', 'hotline-leader:1');
    expect(exitCode).toBe(2);
    expect(err).toBe('提出人不能自己批准。\n  another person\n');
    expect(platform.calls.at(-1)!.actor).toBe('hotline-leader:1');
  });
});

describe('a calendar year', () => {
  it('is approved, and its recalculation is followed to the end', async () => {
    let looked = 0;
    const latest = { calendar: '2'.repeat(64), looked: 7, recalculated: 2, open: 7, done: true };
    platform.answers = {
      [`GET /api/dispatch/requests/${REQUEST}`]: () => request('calendar-year', { year: 2027 }),
      [`POST /api/dispatch/requests/${REQUEST}/grant`]: () => made,
      'GET /api/dispatch/rules': () => ({
        ruleSets: [],
        calendar: looked++ === 0 ? calendar(2026) : calendar(2026, 2027),
      }),
      'GET /api/dispatch/rules/recalculation': () => ({ open: 7, latest }),
    };
    const { exitCode, out } = await cli('rules', 'approve', REQUEST, '--digest', DIGEST, '--json');
    expect(exitCode).toBe(0);
    expect(lastJson(out)).toMatchObject({ recalculation: latest });
  });
});

it('somebody without a known role is nobody', async () => {
  const { exitCode, err } = await cli('rules', 'list', '--as', 'administrator:1');
  expect(exitCode).toBe(2);
  expect(err).toContain('role:id');
});

it('a city does not live under the real clock, and says how a platform with a simulated one is started', async () => {
  platform.answers = { 'GET /api/clock': () => ({ clock: 'real', now: '2026-11-28T00:00:00.000Z' }) };
  const { exitCode, err } = await cli('city', '--tickets', '3', '--seed', '1');
  expect(exitCode).toBe(2);
  expect(err).toContain('REDRESS_CLOCK=simulated');
  expect(platform.calls.map(({ route }) => route)).toEqual(['GET /api/clock']);
});
