import { describe, expect, it } from '@jest/globals';
import { addDays, monthsOf, parsePeriod, periodOf } from '@redress/kernel';
import { INDICATOR_CODES, SHIPPED_RULEBOOK } from '@redress/rulebook';
import fc from 'fast-check';
import { arbitraryTicket } from '../../test/arbitrary-tickets.js';
import { accepted, assigned, factsOf, itemsFor, received, withdrawn } from '../../test/ticket-events.js';
import { itemsOf } from '../indicators/items-of.js';
import { contributions, countsWithin, sumCounts, sumTallies, tally, type Tally } from './tally.js';

const complaint = [received('complaint', '2026-05-20'), assigned('east')];
const LONGER_THAN_A_MONTH = ['quarter', 'half-year', 'year'] as const;

describe('a tally', () => {
  it('adds up the items of a day, department and indicator', () => {
    const items = [
      ...itemsFor('overdue-rate', ...complaint),
      ...itemsFor('overdue-rate', ...complaint, accepted('2026-05-21')),
    ];
    expect(tally(items)).toEqual([
      {
        day: '2026-05-27',
        department: 'east',
        indicator: 'overdue-rate',
        numerator: 1,
        denominator: 2,
        provisional: 0,
      },
    ]);
  });

  it('has no row for what left both sides', () => {
    expect(tally(itemsFor('on-time-initial-check', ...complaint, withdrawn('2026-05-21')))).toEqual([]);
  });

  it('says how many items rest on provisional deadlines', () => {
    const items = itemsFor('on-time-initial-check', received('complaint', '2026-12-30'), assigned('east'));
    expect(tally(items)).toMatchObject([{ denominator: 1, provisional: 1 }]);
  });

  it('has the earlier day first, and the departments of a day by their ids', () => {
    const ofDay = (day: string, department: string) =>
      itemsFor('on-time-initial-check', received('complaint', day), assigned(department));
    const rows = tally([
      ...ofDay('2026-05-21', 'east'),
      ...ofDay('2026-05-20', 'west'),
      ...ofDay('2026-05-20', 'east'),
    ]);
    expect(rows.map(({ day, department }) => `${day} ${department}`)).toEqual([
      ...['2026-05-29 east', '2026-05-29 west', '2026-06-01 east'],
    ]);
  });

  it('is the same whatever the order of the items', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTicket, { maxLength: 6 }), (tickets) => {
        const items = tickets.flatMap((ticket) => itemsOf(factsOf(...ticket), SHIPPED_RULEBOOK));
        expect(tally(items.toReversed())).toEqual(tally(items));
      }),
    );
  });
});

describe('the counts of a period', () => {
  it('hold what belongs to one of its days, both ends included', () => {
    const on = (day: string): Tally => ({
      ...{ day, department: 'east', indicator: 'satisfaction', numerator: 1, denominator: 1, provisional: 0 },
    });
    const tallies = ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map(on);
    expect(countsWithin(tallies, parsePeriod('2026-05')!)).toEqual([
      { department: 'east', indicator: 'satisfaction', numerator: 2, denominator: 2, provisional: 0 },
    ]);
  });

  it('are the sum of its months for every indicator, however long it is', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(arbitraryTicket, { minLength: 1, maxLength: 6 }), (tickets) => {
        const tallies = tally(tickets.flatMap((ticket) => itemsOf(factsOf(...ticket), SHIPPED_RULEBOOK)));
        for (const { indicator } of tallies) seen.add(indicator);
        const names = tallies.flatMap(({ day }) => LONGER_THAN_A_MONTH.map((kind) => periodOf(day, kind).name));
        for (const period of [...new Set(names)].map((name) => parsePeriod(name)!)) {
          const months = monthsOf(period).flatMap((month) => countsWithin(tallies, month));
          expect(countsWithin(tallies, period)).toEqual(sumCounts(months));
        }
      }),
      { numRuns: 60, seed: 20_260_501 },
    );
    expect([...seen].sort()).toEqual([...INDICATOR_CODES].sort());
  });

  it('belong to one day each: the due day, or that of the act', () => {
    fc.assert(
      fc.property(arbitraryTicket, (ticket) => {
        for (const { day, due } of itemsOf(factsOf(...ticket), SHIPPED_RULEBOOK)) {
          expect(addDays(day, 0)).toBe(day);
          if (due !== null) expect(day).toBe(due);
        }
      }),
    );
  });
});

describe('the contributions of a ticket', () => {
  it('move an item from one side to the other when it is done', () => {
    const before = itemsFor('overdue-rate', ...complaint);
    const after = itemsFor('overdue-rate', ...complaint, accepted('2026-05-21'));
    expect(contributions(before, after)).toMatchObject([{ numerator: -1, denominator: 0 }]);
    expect(contributions(after, after)).toEqual([]);
  });

  it('keep the tallies equal to those counted from scratch, after every event', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTicket, { minLength: 1, maxLength: 4 }), (tickets) => {
        const items = tickets.map(() => itemsOf(null, SHIPPED_RULEBOOK));
        let kept: readonly Tally[] = [];
        const longest = Math.max(...tickets.map(({ length }) => length));
        for (let length = 1; length <= longest; length++)
          for (const [i, ticket] of tickets.entries()) {
            const after = itemsOf(factsOf(...ticket.slice(0, length)), SHIPPED_RULEBOOK);
            kept = sumTallies([...kept, ...contributions(items[i]!, after)]);
            items[i] = after;
            expect(kept).toEqual(tally(items.flat()));
          }
      }),
    );
  });

  it('never put into the numerator what is not counted', () => {
    fc.assert(
      fc.property(arbitraryTicket, (ticket) => {
        for (const { counted, inNumerator } of itemsOf(factsOf(...ticket), SHIPPED_RULEBOOK))
          expect(inNumerator && !counted).toBe(false);
      }),
    );
  });
});
