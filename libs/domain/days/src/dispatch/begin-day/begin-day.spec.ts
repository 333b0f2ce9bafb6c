import { describe, expect, it } from '@jest/globals';
import { machine, type Command } from '@redress/kernel';
import { SHIPPED_RULEBOOK as rulebook } from '@redress/rulebook';
import type { Days } from '../../days.js';
import { beginDay, type BeginDay } from './begin-day.js';

const command = (day: string, over: Partial<BeginDay & { at: string }> = {}): Command<BeginDay> => ({
  commandId: '00000000-0000-4000-8000-000000000000',
  at: '2026-11-28T04:00:00.000Z',
  actor: machine('timekeeper', 'days'),
  causation: null,
  correlation: 'days',
  day,
  clock: 'real',
  ...over,
});
const after = (last: string | null, clock: Days['clock'] = 'real'): Days => ({ last, clock });
const begin = (days: Days, given: Command<BeginDay>) => beginDay(days, given, { rulebook });

describe('a day', () => {
  it('begins with any day in a new log, and says whether work is done on it', () => {
    expect(begin(after(null, null), command('2026-10-10'))).toMatchObject({
      events: [{ data: { day: '2026-10-10', workingDay: true, provisional: false, clock: 'real' } }],
    });
    expect(begin(after(null, null), command('2026-10-11'))).toMatchObject({
      events: [{ data: { workingDay: false } }],
    });
  });

  it('begins once: told again, nothing follows', () =>
    expect(begin(after('2026-11-28'), command('2026-11-28'))).toEqual({ refused: false, events: [] }));

  it('follows the one before', () => {
    expect(begin(after('2026-11-26'), command('2026-11-27'))).toMatchObject({ refused: false });
    expect(begin(after('2026-11-26'), command('2026-11-28'))).toMatchObject({
      code: 'day-skipped',
      valid: ['2026-11-27'],
    });
  });

  it('does not begin before it has come', () =>
    expect(begin(after('2026-11-28'), command('2026-11-29'))).toMatchObject({ code: 'day-in-future' }));

  it('that is real may follow simulated ones, never the other way round', () => {
    expect(begin(after('2026-11-27', 'simulated'), command('2026-11-28'))).toMatchObject({ refused: false });
    const simulated = command('2026-11-28', { clock: 'simulated' });
    expect(begin(after('2026-11-27', 'real'), simulated)).toMatchObject({ code: 'days-are-real' });
  });
});
