import { expect, it } from '@jest/globals';
import { terminated, told } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { decided, finishedComplaint, mediating } from '../../../test/stories.js';
import { tellParties } from './tell-parties.js';

it('finishes what was decided, as it was decided', () => {
  given(...decided)
    .when(tellParties, { ...on('2026-05-18'), toldOn: '2026-05-18', toldBy: 'phone' })
    .then(told);
  expect(given(...finishedComplaint).ticket).toMatchObject({
    round: { handling: { stage: 'finished', outcome: 'settled' } },
  });
  expect(given(...mediating, terminated, told).ticket).toMatchObject({
    round: { handling: { stage: 'finished', outcome: 'terminated' } },
  });
});

it('ends the limit to tell of a termination', () => expect(given(...mediating, terminated, told).limits()).toEqual([]));
