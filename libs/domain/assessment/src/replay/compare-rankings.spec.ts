import { describe, expect, it } from '@jest/globals';
import { rankingOf as ranking } from '../../test/rankings.js';
import type { Ranking } from '../rankings/ranking.js';
import type { Count } from '../scores/tally.js';
import { compareRankings } from './compare-rankings.js';

const rankingOf = (period: string, numerator: number, of = 10): Ranking => {
  const counts = { indicator: 'satisfaction', provisional: 0 } as const;
  const both: Count[] = [
    { ...counts, department: 'east', numerator, denominator: of },
    { ...counts, department: 'west', numerator: 8, denominator: 10 },
  ];
  return ranking(period, ['east', 'west'], both);
};
const may = rankingOf('2026-05', 9);

describe('comparing rankings', () => {
  it('finds no difference between equal rankings, whatever the order of months and keys', () => {
    const june = rankingOf('2026-06', 9);
    const { period, ...others } = may;
    expect(compareRankings([june, { ...others, period }], [may, june])).toEqual([]);
  });

  it('names the field of the department that differs, with both values, in a sentence', () => {
    const tampered = JSON.parse(JSON.stringify(may).replace('"numerator":9', '"numerator":10')) as Ranking;
    expect(compareRankings([tampered], [may])).toEqual([
      {
        period: '2026-05',
        department: 'east',
        field: 'terms[satisfaction].numerator',
        served: 10,
        recomputed: 9,
        sentence:
          '2026-05 east terms[satisfaction].numerator：发布值 10，重算值 9。 2026-05 east terms[satisfaction].numerator: served 10, recomputed 9.',
      },
    ]);
  });

  it('names what follows from it too: rate, points, score, rank and the city', () => {
    const fields = compareRankings([rankingOf('2026-05', 7)], [may]).map(({ department, field }) =>
      [department ?? 'city', field].join(' '),
    );
    expect(fields).toEqual(
      expect.arrayContaining([
        'city city[satisfaction].numerator',
        'city departments.order',
        'east terms[satisfaction].rate',
        'east terms[satisfaction].points',
        'east score',
        'east rank',
        'west rank',
      ]),
    );
  });

  it('tells none from missing', () => {
    const empty = compareRankings([rankingOf('2026-05', 0, 0)], [may]).find(({ field }) => field === 'score');
    expect(empty?.sentence).toContain('served none, recomputed 85.71');
    const absent = compareRankings([], [may]).find(({ field }) => field === 'score');
    expect(absent?.sentence).toContain('served missing, recomputed 85.71');
  });

  it('notices departments in another order although every line is right', () => {
    const turned = { ...may, departments: may.departments.toReversed() };
    expect(compareRankings([turned], [may])).toMatchObject([
      { department: null, field: 'departments.order', served: 'west, east', recomputed: 'east, west' },
    ]);
  });

  it('notices other scoring rules', () => {
    const other = { ...may, scoring: { ...may.scoring, digest: '00' } };
    expect(compareRankings([other], [may])).toMatchObject([{ department: null, field: 'scoring.digest' }]);
  });
});
