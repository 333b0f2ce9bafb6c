import { describe, expect, it } from '@jest/globals';
import type { RegisteredTicket } from '../../ticket.js';
import { explainLimit } from '../../due-days.js';
import { registered, urgent } from '../../../test/events.js';
import { BOOKS, given, on, onDay, type Past } from '../../../test/scenario.js';
import { concluded } from '../../../test/stories.js';
import { lowerUrgency, type UrgencyLowered } from '../lower-urgency/lower-urgency.js';
import { raiseUrgency, type UrgencyRaised } from './raise-urgency.js';

const raise = { ...on('2026-05-07'), to: 'safety', reason: 'harm-to-people' } as const;
const safety: UrgencyRaised = { type: 'UrgencyRaised', data: { to: 'safety', reason: 'harm-to-people' } };
const lower = { ...on('2026-05-07'), to: 'ordinary', reason: 'misjudged' } as const;
const lowered: UrgencyLowered = { type: 'UrgencyLowered', data: { to: 'ordinary', reason: 'misjudged' } };

const answerOf = (...events: readonly Past[]) =>
  given(...events)
    .limits()
    .find((limit) => limit.startsWith('answer'));

describe('urgency 紧急程度', () => {
  it('is raised with a reason, and the clocks follow it from that day', () => {
    given(registered()).when(raiseUrgency, raise).then(safety);
    expect(answerOf(registered())).toBe('answer 2026-05-12');
    expect(answerOf(registered(), onDay('2026-05-07', safety))).toBe('answer 2026-05-08');
  });

  it('is lowered with a reason, and the clocks go back', () => {
    given(registered(), urgent).when(lowerUrgency, lower).then(lowered);
    expect(answerOf(registered(), onDay('2026-05-06', urgent), onDay('2026-05-07', lowered))).toBe('answer 2026-05-12');
  });

  it('explains the limit that it made shorter: by which urgency, and from when', () => {
    const ticket = given(registered(), onDay('2026-05-07', safety)).ticket as RegisteredTicket;
    const explained = explainLimit(ticket, BOOKS.rulebook, 'answer');
    expect(explained).toMatchObject({ urgency: 'safety', start: '2026-05-07', length: 1, due: '2026-05-08' });
    expect(explainLimit(ticket, BOOKS.rulebook, 'initial-check')).toMatchObject({ urgency: null, start: '2026-05-06' });
  });

  it('is only ever raised upwards and lowered downwards; the refusal lists what is left', () => {
    given(registered(), safety)
      .when(raiseUrgency, { ...raise, to: 'urgent' })
      .thenRefused('not-more-pressing', { values: { urgency: 'safety' }, valid: [] });
    given(registered())
      .when(lowerUrgency, lower)
      .thenRefused('not-less-pressing', { values: { urgency: 'ordinary' } });
    given(registered(), safety)
      .when(lowerUrgency, { ...lower, to: 'urgent' })
      .then({ type: 'UrgencyLowered', data: { to: 'urgent', reason: 'misjudged' } });
  });

  it('is that of an open ticket', () => {
    for (const decide of [raiseUrgency, lowerUrgency])
      given(...concluded)
        .when(decide as typeof raiseUrgency, raise)
        .thenRefused('wrong-state-custody');
  });
});
