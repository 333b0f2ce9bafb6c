import { expect, it } from '@jest/globals';
import type { AccountabilityMoved } from './move-accountability.js';
import { transferred } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { complaint, concluded, waitingForSignature } from '../../../test/stories.js';
import { moveAccountability } from './move-accountability.js';

const move = { ...on('2026-05-20'), to: 'market-west', reason: 'misassigned' as const };
const moved: AccountabilityMoved = {
  type: 'AccountabilityMoved',
  data: { from: 'market-east', to: 'market-west', reason: 'misassigned' },
};

it('moves from the first handler to another department, whoever has the ticket', () => {
  for (const events of [complaint, [...complaint, transferred], concluded])
    given(...events)
      .when(moveAccountability, move)
      .then(moved);
  expect(given(...complaint, moved).ticket).toMatchObject({
    firstHandler: 'market-west',
    custody: { department: 'market-east' },
  });
});

it('moves again from where it is', () =>
  given(...complaint, moved)
    .when(moveAccountability, { ...move, to: 'market-east' })
    .then({ ...moved, data: { ...moved.data, from: 'market-west', to: 'market-east' } }));

it('moves to another department of the register', () => {
  given(...complaint)
    .when(moveAccountability, { ...move, to: 'market-east' })
    .thenRefused('accountable-already');
  given(...complaint)
    .when(moveAccountability, { ...move, to: 'nowhere' })
    .thenRefused('unknown-office');
});

it('moves only once a department has signed: before that a return moves it', () =>
  given(...waitingForSignature)
    .when(moveAccountability, move)
    .thenRefused('wrong-state-custody'));
