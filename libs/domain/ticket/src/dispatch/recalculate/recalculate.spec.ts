import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK, type OpenTickets, type Rulebook } from '@redress/rulebook';
import { filed, registered, reopened } from '../../../test/events.js';
import { withRules, YEAR_2027 } from '../../../test/rules.js';
import { given, on, onDay, type Past } from '../../../test/scenario.js';
import { acceptedComplaint, conclude, concluded, report, signed } from '../../../test/stories.js';
import { isOpen, recalculateDueDays, type DueDaysRecalculated, type Recalculation } from './recalculate.js';
import type { RegisteredTicket } from '../../ticket.js';

const { version } = YEAR_2027.calendar;
const recalculated = (over: Partial<Recalculation> = {}): DueDaysRecalculated => ({
  type: 'DueDaysRecalculated',
  data: { cause: 'event-1', calendar: version, ruleSet: null, limits: [], ...over },
});
const moved = (limit: 'answer' | 'initial-check' | 'mediation', before: string, after: string, warnAfter = after) => ({
  ...{ limit, before: { due: before, warn: before }, after: { due: after, warn: warnAfter } },
});

/** What recalculating makes of the events under a rulebook. */
const underRules = (rulebook: Rulebook, day: string, ...events: readonly Past[]) =>
  given(...events).when(recalculateDueDays, { ...on(day), cause: 'event-1', on: day }, { rulebook });

describe('a change of calendar', () => {
  const late = signed({ receivedOn: '2026-12-29' });

  it('reaches an open ticket by an event that says which limits moved, from where and to where', () =>
    underRules(YEAR_2027, '2026-12-31', ...late).then(
      recalculated({
        limits: [moved('answer', '2027-01-05', '2027-01-06'), moved('initial-check', '2027-01-07', '2027-01-08')],
      }),
    ));

  it('moves nothing before that event, and all that follows after it', () => {
    expect(given(...late).limits(YEAR_2027)[0]).toBe('answer 2027-01-05');
    expect(given(...late, recalculated()).limits(YEAR_2027)[0]).toBe('answer 2027-01-06');
  });

  it('reaches no ticket twice, and none that was registered under it', () => {
    underRules(YEAR_2027, '2026-12-31', ...late, recalculated()).then();
    underRules(YEAR_2027, '2026-12-31', registered({ receivedOn: '2026-12-29', calendar: version })).then();
  });

  it('names a limit of which the due day alone moves: mediation that ends in the Spring Festival', () => {
    const accepted: Past = {
      type: 'ComplaintAccepted',
      data: { decidedOn: '2026-12-11', toldOn: '2026-12-11', toldBy: 'phone' },
    };
    const holidays = [
      { zh: '春节', en: 'Spring Festival', off: '02-09 02-10 02-11', statutory: '', inLieu: '', worked: '' },
    ];
    const festival = withRules.year({ year: 2027, source: 'notice', holidays });
    underRules(festival, '2026-12-31', ...signed({ receivedOn: '2026-12-10' }), accepted).then(
      recalculated({
        calendar: festival.calendar.version,
        limits: [moved('mediation', '2027-02-09', '2027-02-12', '2027-02-09')],
      }),
    );
  });
});

describe('a ticket is open', () => {
  const openAfter = (...events: readonly Past[]) => isOpen(given(...events).ticket as RegisteredTicket);

  it('until it is concluded, and again when it is reopened', () => {
    expect(openAfter(...acceptedComplaint)).toBe(true);
    expect(openAfter(...concluded)).toBe(false);
    expect(openAfter(...concluded, reopened)).toBe(true);
    underRules(YEAR_2027, '2026-12-31', ...concluded).then();
  });

  it('as long as a case that it led to is not decided', () => {
    const decided: Past = { type: 'CaseDecided', data: { decidedOn: '2026-07-01' } };
    expect(openAfter(...conclude(...report, filed))).toBe(true);
    expect(openAfter(...conclude(...report, filed), decided)).toBe(false);
  });

  it('was not what an Order-121 report looked like for ever, whose reporter need not be told', () => {
    const notFiled: Past = {
      type: 'ReportNotFiled',
      data: { decidedOn: '2026-05-20', reason: 'not-punishable', noticeOwed: false },
    };
    expect(openAfter(...conclude(...report, notFiled))).toBe(false);
  });
});

describe('a new rule set', () => {
  const open = (openTickets: OpenTickets) =>
    withRules.set({ id: 'order-200', effectiveFrom: '2026-07-01' }, { mediation: { length: 90 } }, openTickets);

  it('leaves open tickets under that of their day of receipt where it keeps them', () =>
    underRules(open('keep'), '2026-07-01', ...acceptedComplaint).then());

  it('takes them over from its first day on where it switches them, and not a day earlier', () => {
    underRules(open('switch'), '2026-06-30', ...acceptedComplaint).then();
    underRules(open('switch'), '2026-07-01', ...acceptedComplaint).then(
      recalculated({
        ...{ calendar: null, ruleSet: 'order-200', limits: [moved('mediation', '2026-07-07', '2026-08-06')] },
      }),
    );
  });

  it('takes nothing over that was received under it', () =>
    underRules(open('switch'), '2026-07-02', ...signed({ receivedOn: '2026-07-01' })).then());

  it('judges what it was switched to from then on', () => {
    const switched = recalculated({ calendar: null, ruleSet: 'order-200' });
    expect(given(...acceptedComplaint, switched).limits(open('switch'))).toEqual(['mediation 2026-08-06']);
  });
});

it('stays with the shipped calendar where nothing was published', () =>
  underRules(
    SHIPPED_RULEBOOK,
    '2026-06-01',
    ...acceptedComplaint,
    onDay('2026-05-08', recalculated({ calendar: null })),
  ).then());
