import { expect, it } from '@jest/globals';
import { arbitrated, classified, registered } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { sentBackByDepartment } from '../../../test/stories.js';
import { classifyTicket } from './classify.js';

const byOperator = { category: 'food', complex: true, by: 'operator', rule: null } as const;
const classify = { ...on('2026-05-06'), ...byOperator };

it('says what the ticket is about, and may correct it until a department has it', () => {
  const event = { type: 'TicketClassified', data: byOperator } as const;
  given(registered()).when(classifyTicket, classify).then(event);
  given(registered(), classified).when(classifyTicket, classify).then(event);
  expect(given(registered(), classified, event).ticket).toMatchObject({
    ...{ category: 'food', complex: true, custody: { stage: 'classified' } },
  });
});

it('leaves an upheld return where it is', () =>
  expect(given(...sentBackByDepartment, arbitrated('upheld'), classified).ticket).toMatchObject({
    custody: { stage: 'return-upheld', department: 'market-east' },
  }));

it('gives a complex ticket the longer limit to answer', () => {
  const complex = { type: 'TicketClassified', data: byOperator } as const;
  expect(given(registered(), classified).limits()).toContain('answer 2026-05-12');
  expect(given(registered(), complex).limits()).toContain('answer 2026-05-26');
});

it('lists the categories when a classification names none of them', () =>
  given(registered())
    .when(classifyTicket, { ...classify, category: 'nonsense' })
    .thenRefused('category-unknown', { valid: expect.arrayContaining(['food']) as never }));
