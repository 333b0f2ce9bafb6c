import { expect, it } from '@jest/globals';
import { withdrawn } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { acceptedComplaint, complaint, decided, mediating, withOdrUnit } from '../../../test/stories.js';
import { withdrawComplaint } from './withdraw.js';

const withdraw = { ...on('2026-05-13'), withdrawnOn: '2026-05-13' };

it.each([
  ['waits for the initial check', complaint],
  ['is accepted', acceptedComplaint],
  ['is with the ODR unit', withOdrUnit],
  ['is in mediation', mediating],
] as const)('ends the procedure and all its clocks while the complaint %s', (_, events) => {
  given(...events)
    .when(withdrawComplaint, withdraw)
    .then(withdrawn);
  const after = given(...events, withdrawn);
  expect(after.limits()).toEqual([]);
  expect(after.ticket).toMatchObject({ round: { handling: { stage: 'finished', outcome: 'withdrawn' } } });
});

it('comes too late for what was decided', () =>
  given(...decided)
    .when(withdrawComplaint, withdraw)
    .thenRefused('wrong-state-handling', { values: { stage: 'awaiting-notice' } }));
