import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type LocalDate } from './local-date.js';
import { isWithin, monthsOf, parsePeriod, PERIOD_EXAMPLES, PERIOD_KINDS, periodOf, periodsOf } from './period.js';

const day = fc.integer({ min: 0, max: 40_000 }).map((days): LocalDate => addDays('1990-01-01', days));
const kind = fc.constantFrom(...PERIOD_KINDS);

describe('a period', () => {
  it('is read from its one name, with its first and last day', () => {
    expect(['2026-05', '2026-Q3', '2026-H1', '2026', '2024-02', '2026-Q4', '2026-12'].map(parsePeriod)).toEqual([
      { kind: 'month', name: '2026-05', from: '2026-05-01', to: '2026-05-31' },
      { kind: 'quarter', name: '2026-Q3', from: '2026-07-01', to: '2026-09-30' },
      { kind: 'half-year', name: '2026-H1', from: '2026-01-01', to: '2026-06-30' },
      { kind: 'year', name: '2026', from: '2026-01-01', to: '2026-12-31' },
      { kind: 'month', name: '2024-02', from: '2024-02-01', to: '2024-02-29' },
      { kind: 'quarter', name: '2026-Q4', from: '2026-10-01', to: '2026-12-31' },
      { kind: 'month', name: '2026-12', from: '2026-12-01', to: '2026-12-31' },
    ]);
    expect(PERIOD_EXAMPLES.map((name) => parsePeriod(name)?.kind)).toEqual([...PERIOD_KINDS]);
  });

  it('has no other spelling', () => {
    const wrong = ['2026-13', '2026-00', '2026-5', '2026-Q5', '2026-Q0', '2026-q3', '2026-H3', '26', '0026', '3000'];
    for (const text of [...wrong, '2026-05-01', '2026-05 ', '2026-05\n', '', 'may'])
      expect(parsePeriod(text)).toBeUndefined();
  });

  it('lies around each of its days, one of each kind, and is found again by its name', () => {
    fc.assert(
      fc.property(day, (on) => {
        const periods = periodsOf(on);
        expect(periods.map(({ kind }) => kind)).toEqual([...PERIOD_KINDS]);
        for (const period of periods) {
          expect(isWithin(period, on)).toBe(true);
          expect(parsePeriod(period.name)).toEqual(period);
        }
      }),
    );
  });

  it('ends on the day before the next of its kind begins', () => {
    fc.assert(
      fc.property(day, kind, (on, kind) => {
        const period = periodOf(on, kind);
        const next = periodOf(addDays(period.to, 1), kind);
        expect(next.from).toBe(addDays(period.to, 1));
        expect(isWithin(period, next.from)).toBe(false);
      }),
    );
  });

  it('consists of its months, without gap and overlap', () => {
    fc.assert(
      fc.property(day, kind, (on, kind) => {
        const period = periodOf(on, kind);
        const months = monthsOf(period);
        expect([months[0]!.from, months.at(-1)!.to]).toEqual([period.from, period.to]);
        for (const [i, { to }] of months.slice(0, -1).entries()) expect(months[i + 1]!.from).toBe(addDays(to, 1));
        expect(months).toContainEqual(periodOf(on, 'month'));
      }),
    );
  });
});
