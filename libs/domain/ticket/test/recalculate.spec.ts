import { describe, expect, it } from '@jest/globals';
import { foldEvents } from '@redress/kernel';
import {
  rulebookFold,
  SHIPPED_RULEBOOK,
  withRuleSet,
  type OpenTickets,
  type Rulebook,
  type RuleSet,
} from '@redress/rulebook';
import {
  openMediation,
  recalculateDeadlines,
  registerTicket,
  runningLimits,
  type RegisteredTicket,
  type RegisterTicket,
  type TicketEvent,
} from '../src/index.js';
import {
  accepted,
  assigned,
  checkOpened,
  classified,
  concluded,
  given,
  on,
  registered,
  signedFor,
} from './scenario.js';

const signed = [classified, assigned('market-east'), signedFor('market-east'), checkOpened];
const order121 = SHIPPED_RULEBOOK.ruleSets.at(-1)!;

/** 2027 begins with a holiday of three days. */
const with2027 = foldEvents(rulebookFold, [
  {
    type: 'CalendarYearPublished',
    data: {
      year: 2027,
      source: 'notice',
      holidays: [{ zh: '元旦', en: 'New Year', off: '01-01 01-02 01-03', statutory: '01-01', inLieu: '', worked: '' }],
    },
  },
]).rulebook;
const version = with2027.calendar.version;
const recalculate =
  (rulebook: Rulebook, day = '2026-12-31') =>
  (ticket: Parameters<typeof recalculateDeadlines>[0]) =>
    recalculateDeadlines(ticket, { ...on(day), cause: 'event-1', on: day }, rulebook);
const recalculated = (over: object): TicketEvent => ({
  type: 'DeadlinesRecalculated',
  data: { cause: 'event-1', calendar: version, ruleSet: null, limits: [], ...over },
});

describe('a change of calendar', () => {
  const late = registered({ receivedOn: '2026-12-29' });

  it('reaches an open ticket by an event that says which limits moved, from where and to where', () => {
    given(late, ...signed)
      .when(recalculate(with2027))
      .then(
        recalculated({
          limits: [
            {
              limit: 'answer',
              before: { due: '2027-01-05', warn: '2027-01-05' },
              after: { due: '2027-01-06', warn: '2027-01-06' },
            },
            {
              limit: 'initial-check',
              before: { due: '2027-01-07', warn: '2027-01-07' },
              after: { due: '2027-01-08', warn: '2027-01-08' },
            },
          ],
        }),
      );
  });

  it('moves nothing before that event, and all that follows after it', () => {
    const due = (...events: TicketEvent[]) =>
      runningLimits(given(...events).ticket as RegisteredTicket, with2027).map(({ due, provisional }) => [
        due,
        provisional,
      ]);
    expect(due(late, ...signed)[0]).toEqual(['2027-01-05', true]);
    expect(due(late, ...signed, recalculated({}))[0]).toEqual(['2027-01-06', false]);
  });

  it('reaches nobody twice, and no ticket that was registered under it', () => {
    given(late, ...signed, recalculated({}))
      .when(recalculate(with2027))
      .then();
    given(registered({ receivedOn: '2026-12-29', calendar: version }))
      .when(recalculate(with2027))
      .then();
  });

  it('never reaches a closed ticket', () => {
    const told: TicketEvent = { type: 'PartiesTold', data: { toldOn: '2026-12-30', toldBy: 'phone' } };
    const settled: TicketEvent = { type: 'MediationSettled', data: { settledOn: '2026-12-30', amount: null } };
    given(late, ...signed, accepted, settled, told, concluded)
      .when(recalculate(with2027))
      .then();
  });

  it('is stamped on what is registered under it, and the shipped one goes without saying', () => {
    const command: RegisterTicket = {
      ...on('2026-12-30'),
      ...{ kind: 'consultation', channel: 'phone', submission: 's', source: null, receivedOn: '2026-12-30' },
      ...{ area: null, person: 'p', anonymous: false, respondent: null, personal: {}, classification: null },
    };
    const registeredUnder = (rulebook: Rulebook) =>
      (registerTicket({ status: 'unregistered' }, command, rulebook) as { events: readonly TicketEvent[] }).events[0]!;
    expect(registeredUnder(SHIPPED_RULEBOOK).data).not.toHaveProperty('calendar');
    expect(registeredUnder(with2027).data).toHaveProperty('calendar', version);
  });
});

describe('a new rule set', () => {
  const mediationIn90 = { ...order121.limits.mediation, length: 90 };
  const next = (over: Partial<RuleSet> = {}): RuleSet => ({
    ...order121,
    id: 'order-200',
    effectiveFrom: '2026-07-01',
    limits: { ...order121.limits, mediation: mediationIn90 },
    ...over,
  });
  const under = (openTickets: OpenTickets, ruleSet = next()) => withRuleSet(SHIPPED_RULEBOOK, { ruleSet, openTickets });
  const open = [registered(), ...signed, accepted];

  it('leaves open tickets under that of their day of receipt where it keeps them', () => {
    given(...open)
      .when(recalculate(under('keep'), '2026-07-01'))
      .then();
  });

  it('takes them over from its first day on where it switches them, and not a day earlier', () => {
    given(...open)
      .when(recalculate(under('switch'), '2026-06-30'))
      .then();
    given(...open)
      .when(recalculate(under('switch'), '2026-07-01'))
      .then(
        recalculated({
          calendar: null,
          ruleSet: 'order-200',
          limits: [
            {
              limit: 'mediation',
              before: { due: '2026-07-07', warn: '2026-07-07' },
              after: { due: '2026-08-06', warn: '2026-08-06' },
            },
          ],
        }),
      );
  });

  it('may name categories in which a supervisory check comes before mediation', () => {
    const superviseFirst = { article: '本地规则', categories: ['food'] };
    const rulebook = under('keep', next({ superviseFirst, effectiveFrom: '2026-05-01' }));
    const open = { ...on('2026-05-11', { role: 'handler', department: 'market-east' }), openedOn: '2026-05-11' };
    const checked: TicketEvent = {
      type: 'SupervisoryCheckRecorded',
      data: { checkedOn: '2026-05-11', leadFound: false },
    };
    const before = given(registered(), ...signed, accepted);
    before.when((t) => openMediation(t, open, rulebook)).thenRefused('supervisory-check-missing');
    before
      .when((t) => openMediation(t, open, SHIPPED_RULEBOOK))
      .then({ type: 'MediationOpened', data: { openedOn: '2026-05-11' } });
    given(registered(), ...signed, accepted, checked)
      .when((t) => openMediation(t, open, rulebook))
      .then({ type: 'MediationOpened', data: { openedOn: '2026-05-11' } });
  });
});
