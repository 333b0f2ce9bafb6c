import { describe, expect, it } from '@jest/globals';
import type { Pause } from '@redress/rulebook';
import type { RegisteredTicket } from '../ticket.js';
import { leadFound } from '../../test/events.js';
import { noon } from '../../test/recorded.js';
import { BOOKS, given, type Past } from '../../test/scenario.js';
import { mediating, report } from '../../test/stories.js';
import { extensionOf, mustNotBePaused, running } from './clocks.js';

const ticketOf = (events: readonly Past[]) => given(...events).ticket as RegisteredTicket;

describe('the clock of a limit', () => {
  it('runs, or the refusal names those that do', () => {
    expect(running(ticketOf(mediating), 'mediation')).toMatchObject({ start: '2026-05-08', stopped: false });
    expect(running(ticketOf([...mediating, leadFound]), 'answer')).toMatchObject({
      ...{ code: 'wrong-state-limit', values: { limit: 'answer' }, valid: ['mediation', 'lead-verification'] },
    });
  });

  it('is paused anew only behind every pause that it had', () => {
    const clock = { start: '2026-05-08', extensions: [], stopped: false, round: 1 };
    const ended = { from: '2026-05-11', to: '2026-05-12', reason: 'appraisal' } as const;
    const anew = (on: string, ...pauses: readonly Pause[]) => mustNotBePaused({ ...clock, pauses }, on);
    expect(anew('2026-05-11')).toBeUndefined();
    expect(anew('2026-05-13', ended)).toBeUndefined();
    expect(anew('2026-05-12', ended)).toMatchObject({ code: 'wrong-state-paused' });
    expect(anew('2026-05-13', { ...ended, to: null })).toMatchObject({ code: 'wrong-state-paused' });
  });
});

describe('an extension', () => {
  it('has the length that the rule set gives', () =>
    expect(extensionOf(ticketOf(report), 'verification', noon('2026-05-20'), BOOKS)).toBe(15));

  it('exists only where the rule set has one', () =>
    expect(extensionOf(ticketOf(mediating), 'mediation', noon('2026-05-20'), BOOKS)).toMatchObject({
      ...{ code: 'not-extendable', values: { limit: 'mediation' } },
    }));
});
