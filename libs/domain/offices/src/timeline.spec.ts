import { expect, it } from '@jest/globals';
import { valuesFrom, withValue } from './timeline.js';

it('a value replaces that of the same day and leaves those of other days', () => {
  const timeline = ['2026-05-01', '2026-05-02', '2026-05-03'].map((from) => ({ from, value: 'old' }));
  expect(withValue(timeline, '2026-05-02', 'new')).toEqual([
    { from: '2026-05-01', value: 'old' },
    { from: '2026-05-02', value: 'new' },
    { from: '2026-05-03', value: 'old' },
  ]);
});

it('the values from a day on are the one that holds and those that follow, before the first day all of them', () => {
  const timeline = ['2026-05-01', '2026-05-02', '2026-05-03'].map((from) => ({ from, value: from }));
  const countFrom = (day: string) => valuesFrom(timeline, day).length;
  expect(['2026-04-30', '2026-05-01', '2026-05-02', '2026-06-01'].map(countFrom)).toEqual([3, 3, 2, 1]);
});
