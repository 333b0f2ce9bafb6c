import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK, INDICATOR_CODES } from '@redress/rulebook';
import fc from 'fast-check';
import { arbitraryTicket } from '../../test/arbitrary-tickets.js';
import { logOf } from '../../test/logs.js';
import { accepted, assigned, received, referred, signedFor, withdrawn } from '../../test/ticket-events.js';
import { assessLog } from './assessment.js';

const complaint = [
  received('complaint', '2026-05-20'),
  assigned('east', '2026-05-20'),
  signedFor('east', '2026-05-21'),
];
const question = {
  from: '2026-05-01',
  to: '2026-05-31',
  department: 'east',
  indicator: 'on-time-initial-check',
} as const;

describe('the explanation of a number', () => {
  it('lists the tickets behind it with their events, those that left both sides included', () => {
    const log = [
      ...logOf('b', [...complaint, accepted('2026-05-22')]),
      ...logOf('c', complaint),
      ...logOf('a', [...complaint, withdrawn('2026-05-22')]),
    ];
    expect(assessLog(log, SHIPPED_RULEBOOK).explain(question)).toMatchObject([
      { ticket: 'a', due: '2026-05-29', counted: false, inNumerator: false, evidence: [0, 3] },
      { ticket: 'b', due: '2026-05-29', counted: true, inNumerator: true, evidence: [0, 3] },
      { ticket: 'c', due: '2026-05-29', counted: true, inNumerator: false, evidence: [0] },
    ]);
  });

  it('lists them by the day on which they count, first and last day of the stretch included', () => {
    const received20 = (ticket: string, day: string) => logOf(ticket, [received('complaint', day), assigned('east')]);
    const log = [...received20('a', '2026-05-20'), ...received20('b', '2026-05-19'), ...received20('c', '2026-05-21')];
    const within = (from: string, to: string) =>
      assessLog(log, SHIPPED_RULEBOOK)
        .explain({ ...question, from, to })
        .map(({ ticket, day }) => `${ticket} ${day}`);
    expect(within('2026-05-28', '2026-05-29')).toEqual(['b 2026-05-28', 'a 2026-05-29']);
    expect(within('2026-06-01', '2026-06-01')).toEqual(['c 2026-06-01']);
  });

  it('lists several items of one ticket in the order in which they came to be', () => {
    const log = logOf('a', [...complaint, accepted('2026-05-20'), referred('2026-05-20'), referred('2026-05-21')]);
    const items = assessLog(log, SHIPPED_RULEBOOK).explain({
      ...question,
      from: '2026-06-01',
      to: '2026-06-30',
      indicator: 'odr-on-time',
    });
    expect(items.map(({ evidence }) => evidence)).toEqual([
      [0, 4],
      [0, 5],
    ]);
  });

  it('adds up to the tally, for every number there is', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTicket, { maxLength: 4 }), (tickets) => {
        const assessment = assessLog(
          tickets.flatMap((ticket, i) => logOf(String(i), ticket)),
          SHIPPED_RULEBOOK,
        );
        for (const row of assessment.tallies()) {
          const counted = assessment.explain({ ...row, from: row.day, to: row.day }).filter((item) => item.counted);
          expect(counted).toHaveLength(row.denominator);
          expect(counted.filter(({ inNumerator }) => inNumerator)).toHaveLength(row.numerator);
        }
        expect(INDICATOR_CODES).toEqual(expect.arrayContaining(assessment.tallies().map(({ indicator }) => indicator)));
      }),
    );
  });
});
