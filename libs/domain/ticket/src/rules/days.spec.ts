import { describe, expect, it } from '@jest/globals';
import type { RegisteredTicket } from '../ticket.js';
import { registered } from '../../test/events.js';
import { given } from '../../test/scenario.js';
import { mustDecideThenTell, mustLieBetweenReceiptAndToday, mustNotLieBefore } from './days.js';

const ticket = given(registered()).ticket as RegisteredTicket;
const justAfterMidnightInShanghai = '2026-05-19T16:00:00.000Z';

describe('a day that is claimed', () => {
  const claim = (day: string, at = justAfterMidnightInShanghai) => mustLieBetweenReceiptAndToday(ticket, at, 'on', day);

  it('lies between the day of receipt and today, both included; today is that of Shanghai', () => {
    expect(claim('2026-05-06')).toBeUndefined();
    expect(claim('2026-05-20')).toBeUndefined();
    const values = { field: 'on', from: '2026-05-06', to: '2026-05-20' };
    for (const day of ['2026-05-05', '2026-05-21'])
      expect(claim(day)).toMatchObject({ code: 'day-out-of-range', values, valid: ['2026-05-06', '2026-05-20'] });
    expect(claim('2026-05-20', '2026-05-19T15:59:59.999Z')).toMatchObject({ code: 'day-out-of-range' });
  });

  it('may be the day of the step that it follows, but not lie before it', () => {
    expect(mustNotLieBefore('toldOn', '2026-05-08', 'decidedOn', '2026-05-08')).toBeUndefined();
    expect(mustNotLieBefore('toldOn', '2026-05-07', 'decidedOn', '2026-05-08')).toMatchObject({
      code: 'day-too-early',
      values: { field: 'toldOn', earliestField: 'decidedOn', earliest: '2026-05-08' },
      valid: ['2026-05-08'],
    });
  });
});

it.each([
  ['2026-05-05', '2026-05-08', 'day-out-of-range'],
  ['2026-05-08', '2026-05-21', 'day-out-of-range'],
  ['2026-05-09', '2026-05-08', 'day-too-early'],
  ['2026-05-08', '2026-05-08', undefined],
])('decided on %s and told on %s gives %s', (decidedOn, toldOn, code) =>
  expect(mustDecideThenTell(ticket, { at: justAfterMidnightInShanghai, decidedOn, toldOn })?.code).toBe(code),
);
