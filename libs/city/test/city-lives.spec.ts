import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '@redress/rulebook';
import { cityLives, type CityLife, type CityStep } from '../src/index.js';
import { dayOf, isWorked, momentAt, secondOfDay, TICK, workingDaysAfter } from '../src/shanghai-time.js';

const plan = { tickets: 5000, seed: '1', from: '2026-01', months: 6 };
const lives = [...cityLives(plan)];
const others = ['a', 'b', 'c', 'd', 'e', 'f'];
const department = (life: CityLife) => others[life.number % others.length]!;
const stepsOf = (life: CityLife): readonly CityStep[] => [
  ...life.custody('z', others),
  ...life.handling(department(life)),
];
const all = lives.map((life) => ({ life, steps: stepsOf(life) }));
const written = (life: CityLife) => JSON.stringify([life, stepsOf(life)]);

describe('a simulated city', () => {
  it('is the same for the same seed, byte for byte', () => {
    expect([...cityLives(plan)].map(written).join()).toBe(lives.map(written).join());
  });

  it('is another one for another seed, and shares no command id with it', () => {
    const ids = new Set(all.flatMap(({ life, steps }) => [life.submission, ...steps].map(({ key }) => key)));
    expect(ids.size).toBe(all.reduce((sum, { steps }) => sum + 1 + steps.length, 0));
    const foreign = [...cityLives({ ...plan, tickets: 50, seed: '2' })].flatMap((life) => [
      life.submission,
      ...stepsOf(life),
    ]);
    expect(foreign.filter(({ key }) => ids.has(key))).toEqual([]);
  });

  it('holds the smaller city of the same seed', () => {
    const small = [...cityLives({ ...plan, tickets: 40 })].map(written);
    expect(lives.filter(({ number }) => number <= 40).map(written)).toEqual(small);
  });

  it('lets no step happen before the one that it follows from', () => {
    const backwards = all.filter(({ life, steps }) =>
      [life.submission, ...steps].some(({ moment }, i, before) => i > 0 && moment <= before[i - 1]!.moment),
    );
    expect(backwards).toEqual([]);
  });

  it('names no day, because what happens is done at its moment, at full ten minutes', () => {
    const days = /"(?:on|\w+On|receivedAt)":/;
    expect(all.filter(({ life, steps }) => days.test(JSON.stringify([life.submission.body, steps])))).toEqual([]);
    const between = all
      .flatMap(({ life, steps }) => [life.submission, ...steps])
      .filter(({ moment }) => moment % TICK > 0);
    expect(between).toEqual([]);
  });

  it('works in office hours of working days only', () => {
    const atOddTimes = all
      .flatMap(({ steps }) => steps)
      .filter(({ moment }) => {
        const second = secondOfDay(moment);
        return !isWorked(dayOf(moment)) || second < 8.5 * 3600 || second > 17.5 * 3600;
      });
    expect(atOddTimes).toEqual([]);
  });

  it('ends with its last month, so that tickets received late are still open', () => {
    expect(all.flatMap(({ steps }) => steps).every(({ moment }) => moment < momentAt('2026-07-01', 0))).toBe(true);
    const open = all.filter(({ steps }) => !steps.some(({ name }) => name === 'sign-off-ticket'));
    expect(open.length).toBeGreaterThan(50);
    expect(open.every(({ life }) => life.submission.moment > momentAt('2026-03-01', 0))).toBe(true);
  });

  it('names categories of the dictionary only', () => {
    const codes = CATEGORIES.map(({ code }) => code);
    expect(lives.filter(({ submission }) => !codes.includes(submission.body.category!))).toEqual([]);
  });

  it('calls people by numbers that no network has', () => {
    const phones = lives.flatMap(({ submission }) => submission.body.person?.phone ?? []);
    expect(phones.length).toBeGreaterThan(3000);
    expect(phones.filter((phone) => !/^160\d{8}$/.test(phone))).toEqual([]);
  });
});

describe('its mixes', () => {
  const share = <T>(of: readonly T[], where: (one: T) => boolean) => of.filter(where).length / of.length;
  const within = (value: number, expected: number, tolerance: number) => {
    expect(value).toBeGreaterThan(expected - tolerance);
    expect(value).toBeLessThan(expected + tolerance);
  };
  const says = (body: object | undefined, field: string, value: string) =>
    (body as Readonly<Record<string, unknown>> | undefined)?.[field] === value;
  const has = (name: string) => (one: { steps: readonly CityStep[] }) => one.steps.some((step) => step.name === name);
  const complaints = all.filter(({ life }) => life.kind === 'complaint');

  it('asks most, complains often and reports seldom', () => {
    within(
      share(lives, ({ kind }) => kind === 'consultation'),
      0.73,
      0.02,
    );
    within(
      share(lives, ({ kind }) => kind === 'complaint'),
      0.22,
      0.02,
    );
    within(
      share(lives, ({ kind }) => kind === 'report'),
      0.05,
      0.01,
    );
  });

  it('comes in through the channels of a prefecture', () => {
    within(
      share(lives, ({ submission }) => submission.body.channel === 'local-platform'),
      0.49,
      0.03,
    );
    within(
      share(lives, ({ submission }) => submission.body.channel === 'national-platform'),
      0.438,
      0.03,
    );
  });

  it('complains about food most, then about catering and hair and beauty', () => {
    const food = share(complaints, ({ life }) => life.submission.body.category === 'food');
    within(food, 0.54 * 0.38, 0.04);
    within(
      share(complaints, ({ life }) => life.submission.body.category === 'catering-lodging'),
      0.46 * 0.2,
      0.03,
    );
  });

  it('settles a little more than half of what is mediated', () => {
    const settled = complaints.filter(
      ({ steps }) =>
        has('settle-mediation')({ steps }) ||
        steps.some(({ name, body }) => name === 'answer-as-odr-unit' && says(body, 'outcome', 'settled')),
    );
    const ended = settled.length + complaints.filter(has('terminate-mediation')).length;
    within(settled.length / ended, 0.56, 0.06);
  });

  it('returns about four in a hundred, most of them rightly', () => {
    const returned = all.filter(has('return-ticket'));
    within(returned.length / all.length, 0.04, 0.01);
    within(
      share(returned, ({ steps }) => steps.some(({ body }) => says(body, 'outcome', 'upheld'))),
      0.75,
      0.1,
    );
  });

  it('knows every turn that a ticket can take', () => {
    for (const turn of [
      'send-ticket-back',
      'refuse-complaint',
      'withdraw-complaint',
      'refer-to-odr',
      'answer-as-odr-unit',
      'ask-to-extend-verification',
      'grant-request',
      'reopen-ticket',
      'archive-ticket',
    ])
      expect({ turn, seen: all.some(has(turn)) }).toEqual({ turn, seen: true });
  });

  it('misses the limit of the initial check in one to four of a hundred', () => {
    const checked = complaints.flatMap(({ life, steps }) => {
      const check = steps.find(({ name }) => name === 'accept-complaint' || name === 'refuse-complaint');
      return check === undefined ? [] : [{ due: workingDaysAfter(dayOf(life.submission.moment), 7), check }];
    });
    within(
      share(checked, ({ due, check }) => dayOf(check.moment) > due),
      0.02,
      0.015,
    );
  });

  it('is loudest around 15 March and quiet in the Spring Festival', () => {
    const perDay = (from: string, to: string, days: number) =>
      lives.filter(({ submission }) => submission.moment >= momentAt(from, 0) && submission.moment < momentAt(to, 0))
        .length / days;
    const usual = perDay('2026-04-07', '2026-04-30', 23);
    expect(perDay('2026-03-15', '2026-03-18', 3)).toBeGreaterThan(2 * usual);
    expect(perDay('2026-02-15', '2026-02-24', 9)).toBeLessThan(usual / 2);
  });
});
