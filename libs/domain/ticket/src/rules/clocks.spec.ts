import { describe, expect, it } from '@jest/globals';
import type { RegisteredTicket } from '../ticket.js';
import { leadFound } from '../../test/events.js';
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

  it('stands still while one of its pauses has no end', () => {
    const clock = { start: '2026-05-08', extensions: [], stopped: false, round: 1 };
    const ended = { from: '2026-05-11', to: '2026-05-12', reason: 'appraisal' } as const;
    expect(mustNotBePaused({ ...clock, pauses: [] })).toBeUndefined();
    expect(mustNotBePaused({ ...clock, pauses: [ended] })).toBeUndefined();
    expect(mustNotBePaused({ ...clock, pauses: [ended, { ...ended, to: null }] })).toMatchObject({
      code: 'wrong-state-paused',
    });
  });
});

describe('an extension', () => {
  it('has the length that the rule set gives', () =>
    expect(extensionOf(ticketOf(report), 'verification', BOOKS)).toBe(15));

  it('exists only where the rule set has one', () =>
    expect(extensionOf(ticketOf(mediating), 'mediation', BOOKS)).toMatchObject({
      ...{ code: 'not-extendable', values: { limit: 'mediation' } },
    }));
});
