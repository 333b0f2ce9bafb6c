import { describe, expect, it } from '@jest/globals';
import { addDays, foldEvents } from '@redress/kernel';
import fc from 'fast-check';
import { CHINA_CALENDAR as calendar } from '../calendar/calendar.js';
import { findRuleSet } from '../rule-sets/governing-rule-set.js';
import { clockDeadline } from './clock-deadline.js';
import { clockFold, type ClockEvent } from './limit-clock.js';

const ruleSet = findRuleSet('order-121')!;
const RECEIVED = '2026-05-06';
const started: ClockEvent = { type: 'started', data: { on: RECEIVED } };
const paused = (on: string): ClockEvent => ({ type: 'paused', data: { on, until: null, reason: 'testing' } });
const resumed = (on: string): ClockEvent => ({ type: 'resumed', data: { on } });
const extended = (approvedOn: string): ClockEvent => ({ type: 'extended', data: { approvedOn, length: 15 } });
const restarted = (on: string): ClockEvent => ({ type: 'restarted', data: { on } });

const clockOf = (...events: ClockEvent[]) => foldEvents(clockFold, events)!;
const due = (...events: ClockEvent[]) =>
  clockDeadline(clockOf(...events), { ruleSet, calendar, limit: 'verification' }).due;

describe('the clock of a limit', () => {
  it('counts from its start: 15 working days to verify a report', () => {
    expect(due(started)).toBe('2026-05-26');
  });

  it('starts once, so that a ticket that bounces between departments gains nobody time', () => {
    expect(due(started, { type: 'started', data: { on: '2026-05-20' } })).toBe(due(started));
  });

  it('leaves the days of a test out, the first and the last of them included (PPR Art. 18)', () => {
    expect(due(started, paused('2026-05-11'), resumed('2026-05-13'))).toBe('2026-05-29');
  });

  it('is extended when the head approved before it ended, and not by an approval that came after', () => {
    expect(due(started, extended('2026-05-26'))).toBe('2026-06-16');
    expect(due(started, extended('2026-05-27'))).toBe(due(started));
  });

  it('begins anew with new facts (Art. 35), and an extension of the old term is gone with it', () => {
    const anew = clockDeadline(clockOf({ type: 'started', data: { on: '2026-06-01' } }), {
      ruleSet,
      calendar,
      limit: 'verification',
    }).due;
    expect(due(started, extended('2026-05-20'), restarted('2026-06-01'))).toBe(anew);
    const stopped: ClockEvent = { type: 'stopped', data: { on: '2026-05-20' } };
    expect(clockOf(started, stopped, restarted('2026-06-01'))).toMatchObject({ start: '2026-06-01', stopped: false });
    expect(clockOf(started, stopped, restarted(RECEIVED))).toMatchObject({ start: RECEIVED, stopped: false });
  });

  it('does not count an extension of the old term for the new one, granted on the day on which that began', () => {
    expect(due(started, extended('2026-05-20'), restarted('2026-05-20'))).toBe('2026-06-10');
    expect(due(started, restarted('2026-05-20'), extended('2026-05-20'))).toBe('2026-07-02');
  });

  it('runs on by itself behind the last day of a pause, and before it where the pause is ended earlier', () => {
    const until: ClockEvent = { type: 'paused', data: { on: '2026-05-11', until: '2026-05-13', reason: 'testing' } };
    expect(due(started, until)).toBe('2026-05-29');
    expect(due(started, until, resumed('2026-05-12'))).toBe('2026-05-28');
    expect(due(started, until, resumed('2026-05-13'))).toBe('2026-05-29');
  });

  it('ends a pause that still goes on when it stops', () => {
    const stopped = clockOf(started, paused('2026-05-11'), { type: 'stopped', data: { on: '2026-05-20' } });
    expect(stopped).toMatchObject({ stopped: true, pauses: [{ from: '2026-05-11', to: '2026-05-20' }] });
    const ended = [paused('2026-05-11'), resumed('2026-05-12'), paused('2026-05-14')];
    const second = clockOf(started, ...ended, { type: 'stopped', data: { on: '2026-05-20' } });
    expect(second.pauses.map(({ to }) => to)).toEqual(['2026-05-12', '2026-05-20']);
  });

  it('runs on as if it had never stopped when it has to be done again', () => {
    const stopped: ClockEvent = { type: 'stopped', data: { on: '2026-05-20' } };
    expect(clockOf(started, stopped, { type: 'reopened', data: {} })).toEqual(clockOf(started));
  });

  it('knows nothing of what never started', () => {
    expect(foldEvents(clockFold, [paused(RECEIVED), resumed(RECEIVED)])).toBeNull();
  });

  it('comes out the same in whatever order independent events arrive', () => {
    const pauseAt = (from: number, length: number) => [
      paused(addDays(RECEIVED, from)),
      resumed(addDays(RECEIVED, from + length)),
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 6, max: 9 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (first, second, order) => {
          // Each pair keeps its own order; pauses and extensions depend on nothing of each other.
          const independent = [
            pauseAt(first, 1),
            pauseAt(second, 3),
            [extended('2026-05-20')],
            [extended('2026-05-21')],
          ];
          const shuffled = order.flatMap((i) => independent[i]!);
          expect(clockOf(started, ...shuffled)).toEqual(clockOf(started, ...independent.flat()));
          expect(due(started, ...shuffled)).toBe(due(started, ...independent.flat()));
        },
      ),
    );
  });
});
