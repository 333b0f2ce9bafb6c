import { describe, expect, it } from '@jest/globals';
import { findRuleSet } from '@redress/rulebook';
import { of, platformUnderTest, SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR } from './platform-under-test.js';

const platform = platformUnderTest();
const ID = '01890000-0000-7000-8000-000000000001';
const SUBMISSION = { channel: 'phone', title: '咨询', text: '请问办证' };
const { digest: _, ...ruleSet } = { ...findRuleSet('order-121')!, id: 'order-next', effectiveFrom: '2030-01-01' };
const DAYS = '01-01 02-05 02-06 02-07 05-01 10-01 10-02 10-03';
const holiday = { zh: '元旦', en: 'New Year', off: DAYS, statutory: DAYS, inLieu: '', worked: '' };
const year = { year: 2027, source: 'test', holidays: [holiday] };
const office = { id: 'nul', level: 'department', name: { zh: '所', en: 'b' } };

interface Attempt {
  readonly path: string;
  readonly body: object;
  readonly actor?: string;
}
const submission = (change: object): Attempt => ({
  path: '/api/intake/submissions',
  body: { ...SUBMISSION, ...change },
});
const onTicket = (path: string, body: object, actor = of('market-east')): Attempt => ({
  path: `/api/${path.replace(':id', ID)}`,
  body,
  actor,
});
const proposal = (path: string, body: object): Attempt => ({
  path: `/api/dispatch/${path}`,
  body,
  actor: SYSTEM_ADMINISTRATOR,
});

/** Nothing reaches the log of what is refused. */
async function leavesNothing(work: () => Promise<void>): Promise<void> {
  const { store } = platform.started.platform;
  const before = await store.size();
  await work();
  expect(await store.size()).toBe(before);
}

describe('what could not be read for ever is refused at the edge by its field, before it reaches the log', () => {
  it.each<[what: string, field: string, code: string, attempt: Attempt]>([
    ['a receipt in the year 0', 'receivedAt', 'date-time', submission({ receivedAt: '0000-01-01T00:00:00Z' })],
    ['a receipt in the year 1', 'receivedAt', 'date-time', submission({ receivedAt: '0001-01-01T00:00:00Z' })],
    ['a receipt in 1999', 'receivedAt', 'date-time', submission({ receivedAt: '1999-12-31T23:59:59Z' })],
    ['a receipt on 30 February', 'receivedAt', 'date-time', submission({ receivedAt: '2026-02-30T00:00:00+08:00' })],
    ['a second 60', 'receivedAt', 'date-time', submission({ receivedAt: '2016-12-31T23:59:60Z' })],
    ['a receipt that is null', 'receivedAt', 'type', submission({ receivedAt: null })],
    ['a category that is null', 'category', 'type', submission({ category: null })],
    ['a title of blanks', 'title', 'text', submission({ title: '   ' })],
    ['a text of signs of no width', 'text', 'text', submission({ text: '\u200b\u3000' })],
    ['a title with half a sign', 'title', 'text', submission({ title: 'a\ud800' })],
    ['a name with NUL', 'person.name', 'text', submission({ person: { name: '王\0某' } })],
    ['a merchant of blanks', 'respondent.name', 'text', submission({ respondent: { name: '  ' } })],
    ['a name in a source number', 'source', 'source-number', submission({ source: 'csv:王某 13800000000' })],
    ['an area that is no code', 'area', 'code', submission({ area: 'East Lake' })],
    ['an ODR unit with NUL', 'unit', 'code', onTicket('mediation/tickets/:id/odr-referral', { unit: 'a\0b' })],
    ['an ODR unit in free text', 'unit', 'code', onTicket('mediation/tickets/:id/odr-referral', { unit: '；DROP' })],
    [
      'a department with NUL',
      'reassignTo',
      'code',
      onTicket('dispatch/tickets/:id/arbitration', { outcome: 'upheld', reassignTo: 'x\0' }, 'hotline-leader:1'),
    ],
    [
      'an empty department',
      'department',
      'code',
      onTicket('dispatch/tickets/:id/assignment', { department: '' }, 'dispatcher:1'),
    ],
    [
      'a name in a case number',
      'caseNumber',
      'case-number',
      onTicket('mediation/tickets/:id/filing', { caseNumber: '王某的案子' }),
    ],
    [
      'half a sign in a case number',
      'caseNumber',
      'case-number',
      onTicket('mediation/tickets/:id/filing', { caseNumber: '\ud800' }),
    ],
    [
      'a name in the number of a document',
      'document',
      'document-number',
      onTicket('mediation/tickets/:id/pause', {
        ...{ limit: 'mediation', reason: 'appraisal', until: '2099-01-01', document: 'WANGXM-2026-1' },
      }),
    ],
    [
      'a name as the ground of a refusal',
      'ground',
      'enum',
      onTicket('dispatch/requests/:id/refusal', { ground: 'wang-xiaoming' }, SECURITY_ADMINISTRATOR),
    ],
    ['one kind twice, of which two tickets came', 'kinds', 'uniqueItems', submission({ kinds: ['report', 'report'] })],
    [
      'one finding twice',
      'findings',
      'uniqueItems',
      onTicket('dispatch/tickets/:id/sending-back', { findings: ['form', 'form'] }, of('market-east', 'leader')),
    ],
    ['an answer of blanks', 'text', 'text', onTicket('mediation/tickets/:id/answer', { text: '   ' })],
    ['an office with NUL', 'name.zh', 'text', proposal('offices', { ...office, name: { zh: 'a\0', en: 'b' } })],
    ['an office without a name', 'name', 'required', proposal('offices', { ...office, name: undefined })],
    ['an office from the year 9999 on', 'from', 'date', proposal('offices', { ...office, from: '9999-01-01' })],
  ])('%s: %s', async (_what, field, code, { path, body, actor }) => {
    await leavesNothing(async () => {
      const problem = await platform.post(path, body, actor, 400);
      expect(problem.errors).toEqual([expect.objectContaining({ field, code })]);
    });
  });

  it.each<[what: string, code: string, attempt: Attempt]>([
    ['a rule set with NUL', 'rule-set-invalid', proposal('rules/rule-sets', { ruleSet: { ...ruleSet, zh: 'a\0' } })],
    [
      'a year of the calendar with NUL',
      'calendar-year-invalid',
      proposal('rules/calendar-years', { year: { ...year, source: 'a\0' } }),
    ],
    [
      'abuse case 50: a rule set with what every object inherits',
      'rule-set-invalid',
      proposal('rules/rule-sets', { ruleSet: { ...ruleSet, constructor: { prototype: {} }, toString: 'x' } }),
    ],
    ['an area that is not registered', 'unknown-area', submission({ area: 'north' })],
  ])('%s: %s', async (_what, code, { path, body, actor }) => {
    await leavesNothing(async () => {
      expect(await platform.post(path, body, actor, 422)).toMatchObject({ code });
    });
  });

  it('a batch keeps its good rows and refuses the others, each by its field', async () => {
    const rows = [SUBMISSION, { ...SUBMISSION, receivedAt: '2016-12-31T23:59:60Z' }, { ...SUBMISSION, title: ' ' }];
    const { results } = await platform.post('/api/intake/submissions/batch', { rows });
    expect(results).toMatchObject([
      { status: 'registered' },
      { status: 'rejected', problem: { errors: [{ field: 'receivedAt', code: 'date-time' }] } },
      { status: 'rejected', problem: { errors: [{ field: 'title', code: 'text' }] } },
    ]);
  });
});

describe('a department that does not exist', () => {
  it.each(['mars', 'market'])('%s gets no ticket', async (department) => {
    const body = { ...SUBMISSION, kinds: ['consultation'], category: 'food' };
    const { id } = (await platform.post('/api/intake/submissions', body)).tickets[0];
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
    const path = `/api/dispatch/tickets/${id}`;
    const handler = of('food-drug');
    await platform.post(`${path}/return`, { reason: 'not-our-duty' }, handler);
    await leavesNothing(async () => {
      const upheld = { outcome: 'upheld', reassignTo: department };
      const problem = await platform.post(`${path}/arbitration`, upheld, 'dispatcher:7', 422);
      expect(problem.code).toMatch(/^unknown-|not-a-department/);
      expect(problem.valid).toContain('food-drug');
    });
  });
});
