import { describe, expect, it } from '@jest/globals';
import { followedUp } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { concluded } from '../../../test/stories.js';
import { followUpTicket } from './follow-up.js';

const asked = { ...on('2026-05-22'), on: '2026-05-22' };
const notReached = { reached: false, resolved: null, satisfaction: null };

describe('the follow-up of a concluded ticket (Order 121 Art. 26)', () => {
  it('records what the citizen said', () => {
    given(...concluded)
      .when(followUpTicket, { ...asked, reached: true, resolved: true, satisfaction: 'satisfied' })
      .then(followedUp);
    expect(given(...concluded, followedUp).ticket).toMatchObject({
      custody: { stage: 'followed-up', department: 'market-east', on: '2026-05-22' },
    });
  });

  it('may leave open what was not answered', () =>
    given(...concluded)
      .when(followUpTicket, { ...asked, ...notReached, reached: true })
      .then({ type: 'TicketFollowedUp', data: { on: '2026-05-22', ...notReached, reached: true } }));

  it('is tried again after the citizen was not reached', () => {
    const event = { type: 'TicketFollowedUp', data: { on: '2026-05-22', ...notReached } } as const;
    given(...concluded)
      .when(followUpTicket, { ...asked, ...notReached })
      .then(event);
    given(...concluded, event)
      .when(followUpTicket, { ...asked, ...notReached })
      .then(event);
  });

  it.each([{ resolved: false }, { satisfaction: 'satisfied' as const }])(
    'records no answer of a citizen who was not reached: %j',
    (answer) =>
      given(...concluded)
        .when(followUpTicket, { ...asked, ...notReached, ...answer })
        .thenRefused('answer-without-contact'),
  );
});
