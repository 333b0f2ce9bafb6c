import { expect, it } from '@jest/globals';
import { withValue } from './timeline.js';

it('a value replaces that of the same day and leaves those of other days', () => {
  const timeline = ['2026-05-01', '2026-05-02', '2026-05-03'].map((from) => ({ from, value: 'old' }));
  expect(withValue(timeline, '2026-05-02', 'new')).toEqual([
    { from: '2026-05-01', value: 'old' },
    { from: '2026-05-02', value: 'new' },
    { from: '2026-05-03', value: 'old' },
  ]);
});
