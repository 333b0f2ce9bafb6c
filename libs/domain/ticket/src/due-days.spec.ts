import { describe, expect, it } from '@jest/globals';
import { explainLimit, runningLimits } from './due-days.js';
import type { RegisteredTicket } from './ticket.js';
import { filedOn, leadFound } from '../test/events.js';
import { BOOKS, given, type Past } from '../test/scenario.js';
import { acceptedComplaint, complaint, mediating, report, signed } from '../test/stories.js';

const { rulebook } = BOOKS;
const ticketOf = (events: readonly Past[]) => given(...events).ticket as RegisteredTicket;

describe('the limits that run', () => {
  it('come with the earliest due day first, whenever they began', () => {
    const days = runningLimits(ticketOf([...mediating, leadFound]), rulebook).map(({ due }) => due);
    expect(days).toEqual(['2026-06-03', '2026-07-07']);
    expect(runningLimits(ticketOf(complaint), rulebook).map(({ limit }) => limit)).toEqual(['answer', 'initial-check']);
  });

  it('say whether they stand still', () => {
    const paused: Past = {
      type: 'LimitPaused',
      data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-20', until: null, document: null },
    };
    expect(runningLimits(ticketOf(mediating), rulebook)[0]).toMatchObject({ paused: false });
    expect(runningLimits(ticketOf([...mediating, paused]), rulebook)[0]).toMatchObject({ paused: true });
  });
});

describe('why a limit ends when it does', () => {
  it('is told with article and days, also when it runs no more', () => {
    const explained = explainLimit(ticketOf(acceptedComplaint), rulebook, 'initial-check')!;
    expect(explained).toMatchObject({ running: false, due: '2026-05-14', article: '总局令第121号第十五条' });
    expect(explained.days.filter(({ counted }) => counted !== null)).toHaveLength(7);
    expect(explainLimit(ticketOf(acceptedComplaint), rulebook, 'mediation')).toMatchObject({
      ...{ running: true, start: '2026-05-08' },
    });
  });

  it('is told as of a day: an extension approved later does not count yet', () => {
    const extended: Past = { type: 'VerificationExtended', data: { approvedOn: '2026-05-20', workingDays: 15 } };
    const ticket = ticketOf([...report, extended]);
    expect(explainLimit(ticket, rulebook, 'verification')).toMatchObject({ due: '2026-06-16' });
    expect(explainLimit(ticket, rulebook, 'verification', '2026-05-20')).toMatchObject({ due: '2026-06-16' });
    expect(explainLimit(ticket, rulebook, 'verification', '2026-05-19')).toMatchObject({ due: '2026-05-26' });
  });

  it('is nothing for a limit that has not started, or that the rule set does not set', () => {
    expect(explainLimit(ticketOf(acceptedComplaint), rulebook, 'odr')).toBeUndefined();
    expect(explainLimit(ticketOf(acceptedComplaint), rulebook, 'verification')).toBeUndefined();
    expect(explainLimit(ticketOf([...report, filedOn('2026-05-20', true)]), rulebook, 'filing-notice')).toBeUndefined();
  });

  it('is nothing for a notice that nobody can be told', () => {
    const anonymous = signed({ kind: 'report', receivedOn: '2026-04-14', anonymous: true });
    expect(
      explainLimit(ticketOf([...anonymous, filedOn('2026-05-20', true)]), rulebook, 'filing-notice'),
    ).toBeUndefined();
  });
});
