import { describe, expect, it } from '@jest/globals';
import { cityLives, type CityLife } from '../src/index.js';
import { dayOf, midnightOf, momentAt, TICK, workedFrom, workingDaysAfter } from '../src/shanghai-time.js';
import { PUBLIC_AFFAIRS } from '../src/stories/public-affairs.js';

const DAYS = [
  ['a Thursday', '2026-11-26', '2026-05'],
  ['a Sunday', '2026-11-29', '2026-05'],
  ['the first of a month', '2026-06-01', '2025-12'],
  ['New Year', '2027-01-01', '2026-07'],
  ['the first day of the Spring Festival', '2026-02-15', '2025-08'],
  ['the last day of the Spring Festival', '2026-02-23', '2025-08'],
  ['the National Day holiday', '2026-10-04', '2026-04'],
  ['a Saturday on which is worked', '2026-10-10', '2026-04'],
] as const;

/** A city that is looked at on the morning of a day. */
function shownOn(day: string, from: string): readonly CityLife[] {
  const until = midnightOf(momentAt(day, 0)) - TICK;
  const lives = [...cityLives({ tickets: 40, seed: 'shown', from, months: 7, until, shown: true })];
  const steps = lives.flatMap((life) => [life.submission, ...life.handling('market-east')]);
  expect(steps.filter(({ moment }) => moment > until)).toEqual([]);
  const received = lives.map(({ submission }) => submission.moment);
  expect(received).toEqual([...received].sort((a, b) => a - b));
  return lives;
}

/** What lies on the desks: when the answer is due, and what was done last. */
const onDesks = (lives: readonly CityLife[]) =>
  lives
    .filter(({ number }) => number > 1_000_000 && number < 1_001_000)
    .map((life) => ({
      due: workingDaysAfter(dayOf(life.submission.moment), 5),
      last: life.handling('market-east').at(-1)?.name ?? 'take-submission',
    }));

describe.each(DAYS)('a city that is shown on the morning of %s, %s,', (_what, day, from) => {
  const today = workedFrom(day);
  const lives = shownOn(day, from);
  const desks = onDesks(lives);
  const dueWhere = (last: string) => desks.filter((desk) => desk.last === last).map(({ due }) => due);

  it('has what is late, due today or on the next working day, and due in three days', () => {
    const unanswered = dueWhere('sign-for-ticket');
    expect(unanswered.filter((due) => due < day)).toHaveLength(1);
    expect(unanswered.filter((due) => due === today)).toHaveLength(2);
    expect(unanswered.filter((due) => due === workingDaysAfter(today, 1))).toHaveLength(2);
    expect(unanswered.filter((due) => due === workingDaysAfter(today, 3))).toHaveLength(1);
  });

  it('has what nobody has signed for, what waits for a signature, and what waits for a call', () => {
    expect(dueWhere('take-submission')).toHaveLength(1);
    expect(dueWhere('request-sign-off')).toHaveLength(2);
    expect(dueWhere('sign-off-ticket')).toHaveLength(2);
  });

  it('has asked about every public affair twice in the last whole month, and has done with it by its end', () => {
    const month = dayOf(momentAt(`${day.slice(0, 7)}-01`, 0) - TICK).slice(0, 7);
    const asked = lives.filter(({ number }) => number > 1_001_000);
    const days = asked.flatMap((life) =>
      [life.submission, ...life.handling('health')].map(({ moment }) => dayOf(moment)),
    );
    expect(days.filter((each) => each.slice(0, 7) !== month)).toEqual([]);
    for (const { category } of PUBLIC_AFFAIRS)
      expect(asked.filter(({ submission }) => submission.body['category'] === category)).toHaveLength(2);
  });
});
