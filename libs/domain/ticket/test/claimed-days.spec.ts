import { describe, expect, it } from '@jest/globals';
import { addDays } from '@redress/kernel';
import { TICKET_ACTS } from '../src/index.js';
import { ACTS_WITHOUT_A_DAY, CLAIMED_DAYS } from './claimed-days.js';
import { given } from './scenario.js';

const TODAY = '2026-06-01';
const RECEIVED = '2026-05-06';

describe.each(CLAIMED_DAYS)('the $field of $act', ({ field, given: events, after, claim }) => {
  const { ticket } = given(...events);
  const [afterField, earliest] = after;

  it('may be any day from the step that it follows to the day of the command', () => {
    expect(claim(ticket, earliest, TODAY)).toMatchObject({ refused: false });
    expect(claim(ticket, TODAY, TODAY)).toMatchObject({ refused: false });
  });

  it('may not lie after the day of the command', () => {
    const values = { field, from: RECEIVED, to: TODAY };
    const tomorrow = claim(ticket, addDays(TODAY, 1), TODAY);
    expect(tomorrow).toMatchObject({ refused: true, code: 'day-out-of-range', values, valid: [RECEIVED, TODAY] });
  });

  it('may not lie before the day of receipt', () => {
    expect(claim(ticket, addDays(RECEIVED, -1), TODAY)).toMatchObject({ refused: true });
  });

  if (afterField !== 'receivedOn')
    it(`may not lie before the ${afterField} that it follows`, () => {
      const values = { field, earliestField: afterField, earliest };
      const before = claim(ticket, addDays(earliest, -1), TODAY);
      expect(before).toMatchObject({ refused: true, code: 'day-too-early', values, valid: [earliest] });
    });
});

it('knows every act: its days stand in the table, or it has none', () => {
  const acts = Object.values(TICKET_ACTS)
    .flat()
    .map(({ name }) => name);
  expect(new Set([...CLAIMED_DAYS.map(({ act }) => act), ...ACTS_WITHOUT_A_DAY])).toEqual(new Set(acts));
});
