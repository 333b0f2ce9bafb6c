import { expect, it } from '@jest/globals';
import { answered } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { consultation, finishedConsultation } from '../../../test/stories.js';
import { answerConsultation } from './answer.js';

it('answers with a text that is sealed under the key of the asker, outside the data', () =>
  given(...consultation)
    .when(answerConsultation, { ...on('2026-05-08'), answeredOn: '2026-05-08', text: '您好' })
    .then({ ...answered, personal: { text: { subject: 'person-1', text: '您好' } } } as never));

it('ends the procedure and its limit', () => {
  expect(given(...consultation).limits()).toEqual(['answer 2026-05-12']);
  expect(given(...finishedConsultation).limits()).toEqual([]);
  expect(given(...finishedConsultation).ticket).toMatchObject({
    round: { handling: { stage: 'finished', outcome: 'answered' } },
  });
});
