import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import { rulebook as book, SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  accepted,
  answered,
  arbitrated,
  assigned,
  classified,
  concluded,
  extended,
  factsOf,
  filed,
  itemsFor,
  joined,
  notFiled,
  odrAnswered,
  odrExpired,
  odrRecalled,
  reassigned,
  recalculated,
  received,
  referred,
  refused,
  reopened,
  returned,
  settled,
  signedFor,
  signOffRequested,
  terminated,
  withdrawn,
  type Happening,
} from '../../test/ticket-events.js';
import { itemsOf } from './items-of.js';

/** Received on Wednesday 2026-05-20 under Order 121: 5 wd end on 05-27, 7 wd on 05-29, 15 wd on 06-10, 30 wd on 07-02. */
const complaint = [received('complaint', '2026-05-20'), assigned('east'), signedFor('east', '2026-05-21')];
const report = [received('report', '2026-05-20'), assigned('east'), signedFor('east', '2026-05-21')];

describe('投诉按时初查率 on-time initial check', () => {
  it('is in the numerator when decided and told on the last day', () => {
    expect(itemsFor('on-time-initial-check', ...complaint, accepted('2026-05-28', '2026-05-29'))).toEqual([
      {
        indicator: 'on-time-initial-check',
        round: 1,
        department: 'east',
        day: '2026-05-29',
        due: '2026-05-29',
        counted: true,
        inNumerator: true,
        provisional: false,
        evidence: [0, 3],
      },
    ]);
  });

  it('is missed when decided in time but told a day late', () => {
    expect(itemsFor('on-time-initial-check', ...complaint, accepted('2026-05-28', '2026-06-01'))).toMatchObject([
      { counted: true, inNumerator: false },
    ]);
  });

  it('counts a refusal as a decision', () => {
    expect(itemsFor('on-time-initial-check', ...complaint, refused('2026-05-28'))).toMatchObject([
      { inNumerator: true },
    ]);
  });

  it('counts in the month of its due day although nobody did anything', () => {
    const late = [received('complaint', '2026-05-25'), assigned('east')];
    expect(itemsFor('on-time-initial-check', ...late)).toMatchObject([
      { day: '2026-06-03', due: '2026-06-03', counted: true, inNumerator: false },
    ]);
  });

  it('does not exist for reports', () => {
    expect(itemsFor('on-time-initial-check', ...report)).toEqual([]);
  });
});

describe('a withdrawal', () => {
  it.each(['2026-05-22', '2026-05-29'])('takes the item off both sides when it came by the due day: %s', (day) => {
    expect(itemsFor('on-time-initial-check', ...complaint, withdrawn(day))).toMatchObject([
      { counted: false, inNumerator: false, evidence: [0, 3] },
    ]);
  });

  it('takes what was on time off the numerator too', () => {
    const items = itemsFor('on-time-initial-check', ...complaint, accepted('2026-05-21'), withdrawn('2026-05-22'));
    expect(items).toMatchObject([{ counted: false, inNumerator: false }]);
  });

  it('excuses nothing when it came after the due day', () => {
    expect(itemsFor('on-time-initial-check', ...complaint, withdrawn('2026-06-01'))).toMatchObject([
      { counted: true, inNumerator: false },
    ]);
  });

  it('excuses nothing in the round that begins when the ticket is opened again', () => {
    const again = [withdrawn('2026-05-21'), concluded('2026-05-22'), reopened('2026-05-25')];
    expect(itemsFor('on-time-initial-check', ...complaint, ...again)).toMatchObject([
      { round: 1, due: '2026-05-29', counted: false, evidence: [0, 3] },
      { round: 2, due: '2026-06-03', counted: true, inNumerator: false, evidence: [0, 5] },
    ]);
  });
});

describe('投诉按时办结率 on-time conclusion', () => {
  const conclusionOf = (...events: readonly Happening[]) => itemsFor('on-time-conclusion', ...complaint, ...events);

  it('gives an accepted complaint 60 days under Order 121', () => {
    expect(conclusionOf(accepted('2026-05-22'), settled('2026-07-21'))).toMatchObject([
      { due: '2026-07-21', day: '2026-07-21', inNumerator: true, evidence: [0, 3, 4] },
    ]);
    expect(conclusionOf(accepted('2026-05-22'), settled('2026-07-22'))).toMatchObject([{ inNumerator: false }]);
  });

  it('gives 45 working days to what was received under Order 20, though accepted under Order 121', () => {
    const old = [received('complaint', '2026-04-10'), assigned('east'), signedFor('east')];
    const items = itemsFor('on-time-conclusion', ...old, accepted('2026-04-20'), settled('2026-06-26'));
    expect(items).toMatchObject([{ due: '2026-06-25', inNumerator: false }]);
  });

  it('does not exist for a complaint that was refused', () => {
    expect(conclusionOf(refused('2026-05-22'))).toEqual([]);
  });

  it('counts a round after mediation from its reopening; the round before stands', () => {
    const first = [accepted('2026-05-22'), settled('2026-05-25'), concluded('2026-06-01')];
    const again = [reopened('2026-06-02'), settled('2026-08-04'), concluded('2026-08-04')];
    expect(conclusionOf(...first, ...again)).toMatchObject([
      { round: 1, due: '2026-07-21', inNumerator: true, evidence: [0, 3, 4] },
      { round: 2, due: '2026-08-03', inNumerator: false, evidence: [0, 6, 7] },
    ]);
  });

  it('measures when mediation ended; a signature two days later made a settlement on the last day late', () => {
    const signed = [settled('2026-07-21'), signOffRequested('2026-07-21'), concluded('2026-07-23')];
    expect(conclusionOf(accepted('2026-05-22'), ...signed)).toMatchObject([{ due: '2026-07-21', inNumerator: true }]);
    expect(conclusionOf(accepted('2026-05-22'), signOffRequested('2026-07-20'))).toMatchObject([
      { inNumerator: false },
    ]);
  });

  it('lets the decision that the time is over come on the first working day after; it was always late when true', () => {
    const over = (day: string, ground = 'mediation-time-over') =>
      conclusionOf(accepted('2026-05-20'), terminated(day, ground)).map(({ due, inNumerator }) => [due, inNumerator]);
    // The sixtieth day is Sunday 2026-07-19, which carries the end to Monday.
    expect(over('2026-07-21')).toEqual([['2026-07-20', true]]);
    expect(over('2026-07-22')).toEqual([['2026-07-20', false]]);
    expect(over('2026-07-21', 'absent-or-refuses')).toEqual([['2026-07-20', false]]);
  });
});

describe('ODR按时办结率 ODR on time', () => {
  const atOdr = [...complaint, accepted('2026-05-20'), referred('2026-05-20')];

  it('gives the unit ten working days from the referral', () => {
    expect(itemsFor('odr-on-time', ...atOdr, odrAnswered('2026-06-03', 'not-settled'))).toMatchObject([
      { due: '2026-06-03', inNumerator: true },
    ]);
    expect(itemsFor('odr-on-time', ...atOdr, odrAnswered('2026-06-04', 'settled'))).toMatchObject([
      { inNumerator: false },
    ]);
  });

  it('counts what the unit lost by its silence, and what was taken back too late, as missed', () => {
    for (const lost of [odrExpired('2026-06-04'), odrRecalled('2026-06-04')])
      expect(itemsFor('odr-on-time', ...atOdr, lost)).toMatchObject([
        { due: '2026-06-03', counted: true, inNumerator: false, evidence: [0, 4, 5] },
      ]);
  });

  it('leaves out of both sides what the department took back by the due day', () => {
    expect(itemsFor('odr-on-time', ...atOdr, odrRecalled('2026-06-03'))).toMatchObject([
      { due: '2026-06-03', counted: false, inNumerator: false, evidence: [0, 4, 5] },
    ]);
  });

  it('counts a referral after one that was lost on its own', () => {
    const again = [...atOdr, odrExpired('2026-06-04'), referred('2026-06-05'), odrAnswered('2026-06-08', 'settled')];
    expect(itemsFor('odr-on-time', ...again).map(({ inNumerator }) => inNumerator)).toEqual([false, true]);
  });

  it('counts a second referral on its own', () => {
    const again = [...atOdr, odrAnswered('2026-05-21', 'not-settled'), referred('2026-05-22')];
    expect(itemsFor('odr-on-time', ...again).map(({ inNumerator }) => inNumerator)).toEqual([true, false]);
  });
});

describe('举报按时核查率 on-time verification', () => {
  it('is in the numerator by filing or not filing on the last day', () => {
    expect(itemsFor('on-time-verification', ...report, filed('2026-06-10'))).toMatchObject([
      { due: '2026-06-10', inNumerator: true },
    ]);
    expect(itemsFor('on-time-verification', ...report, notFiled('2026-06-11'))).toMatchObject([{ inNumerator: false }]);
  });

  it('is due 15 working days later when an extension was approved by the original due day', () => {
    const items = itemsFor('on-time-verification', ...report, extended('2026-06-10'), filed('2026-07-02'));
    expect(items).toMatchObject([{ due: '2026-07-02', day: '2026-07-02', inNumerator: true, evidence: [0, 3, 4] }]);
  });

  it('rests on a second extension too, once new facts gave it a new term', () => {
    const twice = [extended('2026-05-25'), joined('2026-06-01'), extended('2026-06-10'), filed('2026-07-10')];
    expect(itemsFor('on-time-verification', ...report, ...twice)).toMatchObject([{ evidence: [0, 3, 4, 5, 6] }]);
  });

  it('is not prolonged by an extension approved after the original due day', () => {
    const items = itemsFor('on-time-verification', ...report, extended('2026-06-11'), filed('2026-06-12'));
    expect(items).toMatchObject([{ due: '2026-06-10', inNumerator: false }]);
  });
});

describe('按时签收率 signed for on time', () => {
  it('gives one working day from receipt, however late the ticket was assigned', () => {
    const late = [received('report', '2026-05-22'), assigned('east', '2026-05-26'), signedFor('east', '2026-05-26')];
    expect(itemsFor('signed-for-on-time', ...late)).toMatchObject([{ due: '2026-05-25', inNumerator: false }]);
    expect(itemsFor('signed-for-on-time', ...complaint)).toMatchObject([{ due: '2026-05-21', inNumerator: true }]);
  });

  it('charged who signed at once for the nine days that another had kept the ticket', () => {
    const kept = [received('complaint', '2026-05-20'), assigned('east', '2026-05-20'), returned('east', '2026-05-29')];
    const passedOn = [arbitrated('upheld', '2026-05-29'), reassigned('east', 'west', '2026-05-29')];
    expect(itemsFor('signed-for-on-time', ...kept, ...passedOn, signedFor('west', '2026-05-29'))).toMatchObject([
      { department: 'east', due: '2026-05-21', inNumerator: false, evidence: [0, 1, 5] },
    ]);
  });

  it('is charged to the dispatch desk when no department had the ticket on the day it fell due', () => {
    const late = [received('report', '2026-05-20'), assigned('east', '2026-05-22'), signedFor('east', '2026-05-22')];
    expect(itemsFor('signed-for-on-time', ...late)).toMatchObject([{ department: DISPATCH_DESK, inNumerator: false }]);
    const back = [assigned('east', '2026-05-20'), returned('east', '2026-05-20'), arbitrated('upheld', '2026-05-21')];
    const between = [received('report', '2026-05-20'), ...back, reassigned('east', 'west', '2026-05-22')];
    expect(itemsFor('signed-for-on-time', ...between)).toMatchObject([{ department: DISPATCH_DESK }]);
  });

  it('belongs to who signed on time, although another has the ticket when it falls due', () => {
    const life = [received('report', '2026-05-20'), assigned('east', '2026-05-20'), signedFor('east', '2026-05-20')];
    expect(itemsFor('signed-for-on-time', ...life, reassigned('east', 'west', '2026-05-20'))).toMatchObject([
      { department: 'east', inNumerator: true },
    ]);
  });
});

describe('超期率 overdue rate', () => {
  it('waits in a later round for the answer to a consultation only', () => {
    const asked = [received('consultation', '2026-05-20'), assigned('east'), answered('2026-05-21')];
    const again = [concluded('2026-05-22'), reopened('2026-05-25')];
    expect(itemsFor('overdue-rate', ...asked, ...again)).toMatchObject([
      { round: 1, inNumerator: false },
      { round: 2, due: '2026-06-01', inNumerator: true },
    ]);
    expect(itemsFor('overdue-rate', ...complaint, refused('2026-05-21'), ...again)).toHaveLength(1);
  });

  it('is in the numerator when a complainant is not told of the initial check within 5 working days', () => {
    expect(itemsFor('overdue-rate', ...complaint, accepted('2026-05-26', '2026-05-27'))).toMatchObject([
      { due: '2026-05-27', inNumerator: false },
    ]);
    expect(itemsFor('overdue-rate', ...complaint, refused('2026-05-27', '2026-05-28'))).toMatchObject([
      { inNumerator: true },
    ]);
    expect(itemsFor('overdue-rate', ...complaint)).toMatchObject([{ inNumerator: true }]);
  });

  it('leaves mediation the sixty days of the law once the complainant has been told', () => {
    expect(itemsFor('overdue-rate', ...complaint, accepted('2026-05-22'), settled('2026-07-10'))).toMatchObject([
      { inNumerator: false },
    ]);
  });

  it('called a report overdue on the 9th of its 15 working days: for reports verification governs', () => {
    expect(itemsFor('overdue-rate', ...report, filed('2026-06-02'))).toEqual([]);
  });

  it('gives a complex ticket 15 working days', () => {
    expect(itemsFor('overdue-rate', ...complaint, classified(true), accepted('2026-06-10'))).toMatchObject([
      { due: '2026-06-10', inNumerator: false },
    ]);
  });

  it('is satisfied with the answer to a consultation, concluded or not', () => {
    const consultation = [received('consultation', '2026-05-20'), assigned('east'), answered('2026-05-27')];
    expect(itemsFor('overdue-rate', ...consultation)).toMatchObject([{ inNumerator: false }]);
  });
});

describe('accountability', () => {
  it('stays with the first handler after a transfer', () => {
    const items = itemsFor('on-time-initial-check', ...complaint, reassigned('east', 'west'), signedFor('west'));
    expect(items).toMatchObject([{ department: 'east' }]);
  });

  it('moves with the ticket as long as nobody signed for it', () => {
    const unsigned = [received('complaint', '2026-05-20'), assigned('east'), reassigned('east', 'west')];
    expect(itemsFor('on-time-initial-check', ...unsigned)).toMatchObject([{ department: 'west' }]);
  });

  it('left a ticket that nobody assigned out of every number: it is the dispatch desk’s', () => {
    const items = itemsOf(factsOf(received('complaint', '2026-05-20')), SHIPPED_RULEBOOK);
    expect(items.map(({ indicator, department }) => [indicator, department])).toEqual([
      ['on-time-initial-check', DISPATCH_DESK],
      ['signed-for-on-time', DISPATCH_DESK],
      ['overdue-rate', DISPATCH_DESK],
    ]);
    expect(itemsOf(null, SHIPPED_RULEBOOK)).toEqual([]);
  });
});

describe('a year whose holidays are not published', () => {
  it('marks the deadlines that were counted in it as provisional', () => {
    const items = itemsFor('on-time-initial-check', received('complaint', '2026-12-30'), assigned('east'));
    expect(items).toMatchObject([{ day: '2027-01-08', provisional: true, counted: true }]);
  });

  it('gives final deadlines when the year was published and the ticket recalculated, and not before', () => {
    const year = { year: 2027, source: 'notice', holidays: [] };
    const published = { stream: book.streamOf(''), type: 'CalendarYearPublished', data: year };
    const rulebook = book.read([published as unknown as Recorded]);
    const life = [received('complaint', '2026-12-30'), assigned('east')] as const;
    const taken = recalculated(rulebook.calendar.version);
    const provisional = expect.objectContaining({ provisional: true });
    expect(itemsOf(factsOf(...life), rulebook)).toContainEqual(provisional);
    const items = itemsOf(factsOf(...life, taken), rulebook);
    expect(items).not.toContainEqual(provisional);
    expect(items[0]!.evidence).toContain(2);
    expect(() => itemsOf(factsOf(...life, taken), SHIPPED_RULEBOOK)).toThrow('does not hold');
  });
});
