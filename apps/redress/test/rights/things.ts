import { findRuleSet } from '@redress/rulebook';
import { ANALYST, AUDITOR, of, SYSTEM_ADMINISTRATOR, type PlatformOverHttp } from '../support/over-http.js';
import { eventually } from '../support/eventually.js';
import { addColleague, type Colleague } from '../support/colleagues.js';
import { registerOdrUnit } from '../support/requests.js';
import type { Held } from './expected-answer.js';

/** Something with an id, in a state in which acts are refused by the case and change nothing. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly held: Held;
}

export interface Things {
  /** A refused complaint of market-east, archived. */
  readonly archived: Thing;
  /** Assigned to market-east, not signed for. */
  readonly assigned: Thing;
  /** A report that market-east works on. */
  readonly report: Thing;
  /** A complaint of market-east that an ODR unit answers. */
  readonly referred: Thing;
  /** One open request of each kind. */
  readonly requests: readonly Thing[];
  /** A complainant. */
  readonly person: Thing;
  /** Somebody who works with the platform, with an account. */
  readonly colleague: Colleague;
}

const EAST = of('market-east');
/** The operator whose own call every ticket is. */
const TAKER = 'operator:1';
const held = { holder: 'market-east', first: 'market-east', named: null, takenBy: TAKER };
const nobodys: Held = { holder: null, first: null, named: null, takenBy: null };

/** Brings tickets and requests to where the matrix wants them. */
export async function prepareThings(platform: PlatformOverHttp): Promise<Things> {
  await registerOdrUnit(platform, 'odr-0007');
  await registerOdrUnit(platform, 'odr-0008');
  const post = (id: string, path: string, body: object = {}, actor = EAST) =>
    platform.post(`/api/${path.replace('/', `/tickets/${id}/`)}`, body, actor);

  const archived = await taken(platform, 'complaint');
  await post(archived, 'dispatch/signing');
  await post(archived, 'mediation/refusal', { ground: 'over-three-years', toldBy: 'phone', text: '已过三年' });
  await post(archived, 'mediation/sign-off-request');
  await post(archived, 'dispatch/sign-off', {}, of('market-east', 'leader'));
  await post(archived, 'intake/follow-ups', { reached: true, resolved: true, satisfaction: 'satisfied' }, TAKER);
  await platform.untilTicket(archived, ({ custody }) => custody.stage === 'archived');

  const assigned = await taken(platform, 'complaint');
  const report = await taken(platform, 'report');
  await post(report, 'dispatch/signing');
  const extension = await post(report, 'mediation/verification-extension');

  const referred = await taken(platform, 'complaint');
  await post(referred, 'dispatch/signing');
  await post(referred, 'mediation/acceptance', { toldBy: 'phone' });
  await post(referred, 'mediation/odr-referral', { unit: 'odr-0007' });

  const colleague = await addColleague(platform, '周倩', 'DZ-0042');
  const voiding = await post(assigned, 'intake/voiding', { reason: 'trial-entry' }, TAKER);

  const person = (await platform.get(`/api/dispatch/tickets/${archived}/events`, AUDITOR)).body.items[0].data.person;
  const items = `/api/analytics/tickets/${archived}/items`;
  await eventually('the numbers are there', () =>
    platform.get(items, ANALYST).then(
      () => true,
      () => false,
    ),
  );
  return {
    archived: { id: archived, kind: 'complaint', held },
    assigned: { id: assigned, kind: 'complaint', held: { ...held, first: null } },
    report: { id: report, kind: 'report', held },
    referred: { id: referred, kind: 'complaint', held: { ...held, named: 'odr-0007' } },
    requests: [
      { id: extension.id, kind: 'extension', held: { ...nobodys, holder: 'market-east', takenBy: TAKER } },
      { id: voiding.id, kind: 'voiding', held: { ...nobodys, holder: 'market-east', takenBy: TAKER } },
      ...(await proposals(platform, person, colleague)),
    ],
    person: { id: person, kind: 'person', held: nobodys },
    colleague,
  };
}

async function taken(platform: PlatformOverHttp, kind: string): Promise<string> {
  const { tickets } = await platform.post(
    '/api/intake/submissions',
    {
      ...{ channel: 'phone', area: 'east', kinds: [kind], title: '羽绒服', text: '衣服起球', category: 'clothing' },
      person: { name: '张三', phone: '13800000001' },
    },
    TAKER,
  );
  await platform.untilTicket(tickets[0].id, ({ custody }) => custody.stage === 'assigned');
  return tickets[0].id;
}

async function proposals(
  platform: PlatformOverHttp,
  person: string,
  { staff, account }: Colleague,
): Promise<readonly Thing[]> {
  const { digest: _, ...order121 } = findRuleSet('order-121')!;
  const DAYS = '01-01 02-05 02-06 02-07 05-01 10-01 10-02 10-03';
  const holidays = [{ zh: '元旦', en: 'New Year', off: DAYS, statutory: DAYS, inLieu: '', worked: '' }];
  const name = { zh: '某处', en: 'Somewhere' };
  const responsibilities = [{ category: 'food', area: null }];
  const asked: readonly (readonly [kind: string, path: string, body: object])[] = [
    ['rule-set', 'dispatch/rules/rule-sets', { ruleSet: { ...order121, id: 'next', effectiveFrom: '2099-01-01' } }],
    ['calendar-year', 'dispatch/rules/calendar-years', { year: { year: 2027, source: 'test', holidays } }],
    ['office', 'dispatch/offices/renamings', { id: 'food-drug', name }],
    ['area', 'dispatch/areas/renamings', { id: 'east', name }],
    ['responsibility', 'dispatch/offices/responsibilities', { office: 'food-drug', responsibilities }],
    ['odr-unit', 'dispatch/odr-units', { code: 'odr-0010', name }],
    ['person', `dispatch/staff/${staff}/leaving`, {}],
    ['account', `dispatch/accounts/${account}/disabling`, {}],
    ['post', `dispatch/accounts/${account}/posts`, { role: 'operator' }],
    ['erasure', `intake/persons/${person}/erasure`, { reason: 'consent-withdrawn' }],
  ];
  const things: Thing[] = [];
  for (const [kind, path, body] of asked) {
    const { id } = await platform.post(`/api/${path}`, body, SYSTEM_ADMINISTRATOR);
    things.push({ id, kind, held: nobodys });
  }
  return things;
}
