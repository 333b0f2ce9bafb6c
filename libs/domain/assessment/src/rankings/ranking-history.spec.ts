import { describe, expect, it } from '@jest/globals';
import { deterministicId, parsePeriod, PERIOD_KINDS, type LocalDate } from '@redress/kernel';
import type { OfficeLevel } from '@redress/offices';
import { DEFAULT_SCORING, findRuleSet, rulebook, SHIPPED_RULEBOOK } from '@redress/rulebook';
import { departmentLog, logOf, officesLog, renamedLog } from '../../test/logs.js';
import { rankingsOf } from '../../test/rankings.js';
import { accepted, assigned, concluded, received, signedFor } from '../../test/ticket-events.js';
import type { LoggedEvent } from '../replay/logged-event.js';
import { rankingBytes } from './ranking.js';

const life = (day: LocalDate, department: string) =>
  logOf(deterministicId(day, department), [
    received('complaint', day),
    assigned(department, day),
    signedFor(department, day),
    accepted(day),
    concluded(day),
  ]);
const tickets = ['2026-03-10', '2026-05-20', '2026-06-10', '2026-08-12'].flatMap((day) => [
  ...life(day, 'east'),
  ...life(day, 'west'),
]);
const office = [departmentLog('east', '东所', '2026-01-05'), departmentLog('west', '西所', '2026-01-05')];

const registeredFrom = (from: LocalDate, level: OfficeLevel = 'department') =>
  ({
    type: 'OfficeRegistered',
    data: { id: 'north', level, name: { zh: '北所', en: 'north' }, parent: null, from },
  }) as const;

const ofRulebook = (day: LocalDate, revision: number, type: string, data: object): LoggedEvent => ({
  ...{ stream: rulebook.streamOf(''), revision, type, data, occurredAt: `${day}T02:00:00.000Z` },
});
/** A rule set like the one in force, with another scoring, agreed on one day and in force from another. */
const ruleSetLog = (day: LocalDate, effectiveFrom: LocalDate): LoggedEvent => {
  const { digest: _, ...order121 } = findRuleSet('order-121')!;
  const id = `order-${effectiveFrom}`;
  const ruleSet = { ...order121, id, effectiveFrom, scoring: { ...DEFAULT_SCORING, id: 'other', least: 1 } };
  return ofRulebook(day, 0, 'RuleSetPublished', { ruleSet, openTickets: 'keep' });
};
const calendarLog = (day: LocalDate): LoggedEvent =>
  ofRulebook(day, 1, 'CalendarYearPublished', {
    year: 2027,
    source: 'test',
    holidays: [{ zh: '元旦', en: 'New Year', off: '01-01', statutory: '01-01', inLieu: '', worked: '' }],
  });

/** Every ranking of every kind, as text by name. */
const documentsOf = (log: readonly LoggedEvent[]) =>
  new Map(
    PERIOD_KINDS.flatMap((kind) =>
      rankingsOf(log, kind).map((ranking) => [ranking.period, new TextDecoder().decode(rankingBytes(ranking))]),
    ),
  );
const changedBy = (...later: readonly LoggedEvent[]) => {
  const [before, after] = [documentsOf([...office, ...tickets]), documentsOf([...office, ...tickets, ...later])];
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
};

describe('what comes after the end of a period', () => {
  it('changes no byte of it: a rule set for 2030, a calendar year, a new department, a renamed one', () => {
    const day = '2026-07-01';
    const later = [
      ruleSetLog(day, '2030-01-01'),
      calendarLog(day),
      departmentLog('north', '北所', day),
      renamedLog('east', '东城所', day),
    ];
    const changed = changedBy(...later);
    expect(changed.filter((name) => parsePeriod(name)!.to < day)).toEqual([]);
    expect(changed).toEqual(['2026-07', '2026-08', '2026-10', '2026-Q3', '2026-Q4', '2026-H2', '2026']);
  });

  it('changes nothing at all when it is a rule set that comes into force after every period', () => {
    expect(changedBy(ruleSetLog('2026-02-01', '2030-01-01'))).toEqual([]);
  });

  it.each([
    ['a calendar year', [calendarLog('2026-05-31')]],
    ['a new department', [departmentLog('north', '北所', '2026-05-31')]],
    ['a renamed one', [renamedLog('east', '东城所', '2026-05-31')]],
  ])('shows %s from the period on in which it falls, its last day included', (_, later) => {
    const changed = changedBy(...later);
    expect(changed).toEqual(expect.arrayContaining(['2026-05', '2026-06', '2026-Q2', '2026-H1', '2026']));
    expect(changed).not.toContain('2026-03');
    expect(changed).not.toContain('2026-Q1');
  });

  it('scores by a new scoring the periods that begin under it, and names the rule set in those that end under it', () => {
    const log = [...office, ...tickets, ruleSetLog('2026-02-01', '2026-05-15')];
    const rules = new Map(
      PERIOD_KINDS.flatMap((kind) => rankingsOf(log, kind)).map(({ period, scoring, ruleSets }) => [
        period,
        [scoring.id, ruleSets.length],
      ]),
    );
    const ours = DEFAULT_SCORING.id;
    expect(rules.get('2026-03')).toEqual([ours, 1]);
    expect(rules.get('2026-05')).toEqual([ours, 3]);
    expect(rules.get('2026-06')).toEqual(['other', 3]);
    expect(rules.get('2026-Q2')).toEqual([ours, 3]);
    expect(rules.get('2026-Q3')).toEqual(['other', 3]);
  });
});

describe('what is entered ahead of its day', () => {
  it('shows from that day on, whenever it was entered', () => {
    const log = [...office, ...tickets, officesLog('2026-02-01', registeredFrom('2026-06-01'))];
    const named = new Map(rankingsOf(log).map(({ period, departments }) => [period, departments.length]));
    expect([named.get('2026-05'), named.get('2026-06')]).toEqual([2, 3]);
  });
});

describe('an office of another level', () => {
  it('is not compared with departments', () => {
    const log = [...office, ...tickets, officesLog('2026-01-05', registeredFrom('2026-01-05', 'station'))];
    for (const { level, departments } of rankingsOf(log))
      expect([level, departments.length]).toEqual(['department', 2]);
  });
});

describe('a department that was closed', () => {
  const closed = officesLog('2026-05-25', {
    type: 'OfficeClosed',
    data: { id: 'west', from: '2026-05-25', takenOverBy: 'east' },
  });
  const namesIn = (period: string) =>
    rankingsOf([...office, ...life('2026-05-20', 'west'), ...life('2026-10-14', 'east'), closed])
      .find((ranking) => ranking.period === period)!
      .departments.map(({ name }) => name.zh)
      .toSorted();

  it('stands under its last name where it has tickets, and nowhere else', () => {
    expect(namesIn('2026-05')).toEqual(['东所', '西所']);
    expect(namesIn('2026-10')).toEqual(['东所']);
  });
});

describe('a department with tickets of a time before it was registered', () => {
  const registeredLater = [departmentLog('east', '东所', '2026-11-28'), departmentLog('west', '西所', '2026-11-28')];

  it('stands under its first name, which no later renaming touches', () => {
    const log = [...registeredLater, renamedLog('east', '东城所', '2026-11-29'), ...tickets];
    const [first] = rankingsOf(log);
    expect(first!.departments.map(({ name }) => name.zh)).toEqual(['东所', '西所']);
  });

  it('is not listed where it has none', () => {
    const log = [...registeredLater, ...life('2026-03-10', 'west')];
    expect(rankingsOf(log)[0]!.departments.map(({ department }) => department)).toEqual(['west']);
  });
});

it('starts from the calendar that ships', () => {
  const [ranking] = rankingsOf([...office, ...tickets]);
  expect(ranking!.calendar).toBe(SHIPPED_RULEBOOK.calendar.version);
});
