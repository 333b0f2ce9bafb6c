import { describe, expect, it } from '@jest/globals';
import { cityLives } from '../src/index.js';
import { dayOf, momentAt, workingDaysAfter } from '../src/shanghai-time.js';

/** What waits at noon of a day: by the day on which its answer is due, and the last step that was taken. */
const waitingOn = (day: string) => {
  const until = momentAt(day, 12 * 3600);
  const lives = [...cityLives({ tickets: 40, seed: 'desks', from: '2026-08', months: 4, until, workOnDesks: true })];
  expect(lives.map(({ submission }) => submission.moment)).toEqual(
    lives.map(({ submission }) => submission.moment).sort((a, b) => a - b),
  );
  const onDesks = lives.filter(({ number }) => number > 1_000_000);
  for (const { submission } of onDesks) expect(submission.moment).toBeLessThanOrEqual(until);
  return onDesks
    .map((life) => [
      workingDaysAfter(dayOf(life.submission.moment), 5),
      life.handling('market-east').at(-1)?.name ?? 'take-submission',
    ])
    .sort();
};

describe('the desks at the end of a city', () => {
  it('hold what is late, what is due today and soon, and what waits for a signature', () =>
    expect(waitingOn('2026-11-26')).toEqual([
      ['2026-11-25', 'sign-for-ticket'],
      ['2026-11-26', 'request-sign-off'],
      ['2026-11-26', 'sign-for-ticket'],
      ['2026-11-26', 'sign-for-ticket'],
      ['2026-11-27', 'sign-for-ticket'],
      ['2026-11-27', 'sign-for-ticket'],
      ['2026-12-01', 'sign-for-ticket'],
      ['2026-12-02', 'take-submission'],
    ]));

  it('hold it over a weekend and a holiday too, due on the working day that comes', () => {
    // 1 to 7 October are the National Day holiday; 10 October is a Saturday on which is worked.
    const days = waitingOn('2026-10-04').map(([due]) => due);
    expect(days).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-08',
      '2026-10-08',
      '2026-10-09',
      '2026-10-09',
      '2026-10-12',
      '2026-10-13',
    ]);
  });
});
