import { describe, expect, it } from '@jest/globals';
import { readTicketNumber, ticketNumber } from './ticket-number.js';

const number = ticketNumber('2026-05-06', 48_215_937);

describe('the number of a ticket', () => {
  it('is day, chance and check digit', () => {
    expect(number).toMatch(/^20260506-48215937\d$/);
    expect(ticketNumber('2026-05-06', 7)).toMatch(/^20260506-00000007\d$/);
  });

  it.each([(text: string) => text.replace('-', ' '), (text: string) => ` ${text.replace('-', '－')} `])(
    'is read as people type it',
    (typed) => expect(readTicketNumber(typed(number))).toBe(number),
  );

  it('is full width read too', () =>
    expect(readTicketNumber(number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))))).toBe(
      number,
    ));

  it('is refused with any one digit wrong', () => {
    for (let place = 0; place < number.length; place++)
      for (const digit of '0123456789') {
        if (number[place] === '-' || number[place] === digit) continue;
        expect(readTicketNumber(number.slice(0, place) + digit + number.slice(place + 1))).toBeUndefined();
      }
  });

  it.each(['', '20260506', 'x'.repeat(17), `${number}0`])('is not %j', (text) =>
    expect(readTicketNumber(text)).toBeUndefined(),
  );
});
