import { describe, expect, it } from '@jest/globals';
import { DISPATCH_DESK } from '@redress/offices';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import fc from 'fast-check';
import * as the from '../../test/ticket-events.js';
import { itemsFor, type Happening } from '../../test/ticket-events.js';
import { walkedTicket } from '../../test/walked-tickets.js';
import { itemsOf } from './items-of.js';

/** Received on Wednesday 2026-05-20 under Order 121: to be signed for by 05-21, 5 wd end on 05-27, 7 wd on 05-29, 15 wd on 06-10. */
const complaint = the.received('complaint', '2026-05-20');
const report = the.received('report', '2026-05-20');
const question = the.received('consultation', '2026-05-20');
const east = the.assigned('east', '2026-05-20');
const west = (day: string) => [the.reassigned('east', 'west', day), the.signedFor('west', day)];
const upheld = (returned: string, arbitrated = returned) => [
  the.returned('east', returned),
  the.arbitrated('upheld', arbitrated),
];

/** The items that were missed, as indicator, department and due day. */
const missesOf = (happenings: readonly Happening[]) =>
  itemsOf(the.factsOf(...happenings), SHIPPED_RULEBOOK)
    .filter(({ indicator, counted, inNumerator }) => counted && inNumerator === (indicator === 'overdue-rate'))
    .flatMap(({ indicator, round, department, due }) =>
      due === null ? [] : [`${round} ${indicator} ${department} ${due}`],
    );

describe('what fell due before anybody signed', () => {
  it('was charged to the department that signed later: it counts for who had the ticket on that day', () => {
    const late = [complaint, east, ...upheld('2026-06-01'), ...west('2026-06-01'), the.accepted('2026-06-01')];
    for (const indicator of ['overdue-rate', 'on-time-initial-check', 'signed-for-on-time'] as const)
      expect(itemsFor(indicator, ...late)).toMatchObject([
        { department: 'east', evidence: expect.arrayContaining([1]) },
      ]);
    const reported = [report, east, ...upheld('2026-06-11'), ...west('2026-06-11'), the.filed('2026-06-12')];
    expect(itemsFor('on-time-verification', ...reported)).toMatchObject([{ department: 'east', inNumerator: false }]);
  });

  it('counts for the dispatch desk where no department had it', () => {
    const late = [complaint, the.assigned('east', '2026-06-01'), the.signedFor('east', '2026-06-01')];
    expect(missesOf(late).filter((miss) => !miss.includes(DISPATCH_DESK))).toEqual([]);
  });

  it('does not move with accountability, which answers for what falls due later', () => {
    const moved = the.accountabilityMoved('west', 'north', '2026-06-02');
    const life = [complaint, east, ...upheld('2026-06-01'), ...west('2026-06-01'), moved];
    expect(itemsFor('on-time-initial-check', ...life)).toMatchObject([{ department: 'east' }]);
  });
});

describe('what fell due on the day of the signing or later', () => {
  it('counts for the first handler', () => {
    for (const day of ['2026-05-28', '2026-05-29'])
      expect(itemsFor('on-time-initial-check', complaint, east, ...upheld(day), ...west(day))).toMatchObject([
        { department: 'west', due: '2026-05-29' },
      ]);
  });
});

describe('a return that waits for its arbitration', () => {
  it('charged the department that had returned in time for what fell due meanwhile', () => {
    const late = [complaint, east, ...upheld('2026-05-21', '2026-06-01'), ...west('2026-06-01')];
    expect(missesOf(late)).toEqual([
      `1 on-time-initial-check ${DISPATCH_DESK} 2026-05-29`,
      `1 signed-for-on-time ${DISPATCH_DESK} 2026-05-21`,
      `1 overdue-rate ${DISPATCH_DESK} 2026-05-27`,
    ]);
    expect(itemsFor('on-time-initial-check', ...late)).toMatchObject([{ evidence: [0, 2] }]);
  });

  it('lies with the dispatch desk before it is arbitrated, and afterwards also where it was rejected', () => {
    const waiting = [complaint, east, the.returned('east', '2026-05-26')];
    const rejected = [...waiting, the.arbitrated('rejected', '2026-05-28')];
    expect(itemsFor('overdue-rate', ...waiting)).toMatchObject([{ department: DISPATCH_DESK }]);
    expect(itemsFor('overdue-rate', ...rejected)).toMatchObject([{ department: DISPATCH_DESK }]);
    expect(itemsFor('on-time-initial-check', ...rejected)).toMatchObject([{ department: 'east' }]);
  });
});

describe('new facts (Order 121 Art. 35)', () => {
  const verified = (joined: string, filed: string) =>
    itemsFor(
      'on-time-verification',
      ...[report, east, the.signedFor('east', '2026-05-21')],
      ...[{ ...the.joined(joined), occurredOn: joined }, the.filed(filed)],
    );

  it('wiped out the miss when they came after the due day: it stands', () =>
    expect(verified('2026-06-11', '2026-06-15')).toMatchObject([
      { due: '2026-06-10', counted: true, inNumerator: false, evidence: [0, 3, 4] },
    ]));

  it('begin the time anew by the due day, that day included', () =>
    expect(verified('2026-06-10', '2026-07-02')).toMatchObject([{ due: '2026-07-02', inNumerator: true }]));
});

describe('a ticket that becomes one of another kind', () => {
  it('lost what it had missed as the kind that it was: that stands, with the change as evidence', () => {
    const changed = [complaint, east, ...upheld('2026-06-01'), the.kindChanged('complaint', 'report', '2026-06-01')];
    expect(missesOf(changed)).toEqual([
      '1 on-time-initial-check east 2026-05-29',
      `1 on-time-verification ${DISPATCH_DESK} 2026-06-10`,
      '1 signed-for-on-time east 2026-05-21',
      '1 overdue-rate east 2026-05-27',
    ]);
    expect(itemsFor('on-time-initial-check', ...changed)).toMatchObject([{ evidence: [0, 1, 4] }]);
  });

  it('has nothing of its former kind that was not over', () => {
    const changed = [complaint, east, ...upheld('2026-05-29'), the.kindChanged('complaint', 'report', '2026-05-29')];
    expect(itemsFor('on-time-initial-check', ...changed)).toEqual([]);
    expect(itemsFor('overdue-rate', ...changed)).toMatchObject([{ due: '2026-05-27' }]);
  });

  it('counts once what it missed as a kind that it is again', () => {
    const there = [
      the.kindChanged('complaint', 'report', '2026-06-01'),
      the.kindChanged('report', 'complaint', '2026-06-02'),
    ];
    expect(itemsFor('on-time-initial-check', complaint, ...there)).toMatchObject([{ due: '2026-05-29' }]);
  });
});

describe('what the dispatch desk let fall due', () => {
  it('vanished when it answered at once: the limit to sign for stands', () =>
    expect(missesOf([question, the.answeredAtOnce('2026-05-22')])).toEqual([
      `1 signed-for-on-time ${DISPATCH_DESK} 2026-05-21`,
    ]));

  it('vanished when the ticket was found to be complex afterwards', () =>
    expect(missesOf([complaint, { ...the.classified(true), occurredOn: '2026-05-28' }])).toContain(
      `1 overdue-rate ${DISPATCH_DESK} 2026-05-27`,
    ));
});

describe('a day of receipt that another person agreed to', () => {
  const corrected = { ...the.receiptCorrected('2026-05-21'), occurredOn: '2026-06-03' };

  it('takes a miss away that rested on the wrong day', () => {
    const signed = [complaint, the.assigned('east', '2026-05-22'), the.signedFor('east', '2026-05-22')];
    expect(itemsFor('signed-for-on-time', ...signed)).toMatchObject([{ due: '2026-05-21', inNumerator: false }]);
    expect(itemsFor('signed-for-on-time', ...signed, corrected)).toMatchObject([
      { due: '2026-05-22', inNumerator: true },
    ]);
  });

  it('is that of the kind which the ticket had before, too', () => {
    const changed = [complaint, the.kindChanged('complaint', 'report', '2026-06-02'), corrected];
    expect(itemsFor('on-time-initial-check', ...changed)).toMatchObject([{ due: '2026-06-01', inNumerator: false }]);
    const inTime = [complaint, the.kindChanged('complaint', 'report', '2026-06-01'), corrected];
    expect(itemsFor('on-time-initial-check', ...inTime)).toEqual([]);
  });
});

describe('whatever is done to a ticket', () => {
  it('leaves what was missed before to the office that had it then', () => {
    fc.assert(
      fc.property(walkedTicket, (happenings) => {
        let before: readonly string[] = [];
        for (const [i, { occurredOn }] of happenings.entries()) {
          const after = missesOf(happenings.slice(0, i + 1));
          expect(after).toEqual(expect.arrayContaining(before.filter((miss) => miss.slice(-10) < occurredOn)));
          before = after;
        }
      }),
    );
  });
});
