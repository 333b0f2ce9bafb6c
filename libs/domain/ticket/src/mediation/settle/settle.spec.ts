import { expect, it } from '@jest/globals';
import { settled } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { decided, mediating } from '../../../test/stories.js';
import { settleMediation } from './settle.js';

const settle = { ...on('2026-05-15'), settledOn: '2026-05-15', amount: 19900 };

it('ends mediation; both parties are then told', () => {
  given(...mediating)
    .when(settleMediation, settle)
    .then(settled);
  expect(given(...decided).limits()).toEqual([]);
  expect(given(...decided).ticket).toMatchObject({
    round: { handling: { stage: 'awaiting-notice', outcome: 'settled', decidedOn: '2026-05-15' } },
  });
});

it.each([null, 0, 1])('is for nothing or a whole number of fen: %p', (amount) =>
  given(...mediating)
    .when(settleMediation, { ...settle, amount })
    .then({ type: 'MediationSettled', data: { settledOn: '2026-05-15', amount } }),
);

it.each([-1, 199.5, 2 ** 53, NaN])('is for no other amount: %p', (amount) =>
  given(...mediating)
    .when(settleMediation, { ...settle, amount })
    .thenRefused('amount-invalid'),
);
