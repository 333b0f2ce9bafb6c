import { describe, expect, it } from '@jest/globals';
import { registered, reopened, voided } from '../../../test/events.js';
import { given, on, onDay } from '../../../test/scenario.js';
import { concluded } from '../../../test/stories.js';
import type { RegistrationCorrected } from '../correct-registration/correct-registration.js';
import { correctReceipt } from './correct-receipt.js';

/** Taken in on Friday; the channel said Wednesday, and it was Thursday. */
const takenLater = onDay('2026-05-08', registered({ receivedOn: '2026-05-06' }));
const correct = { ...on('2026-05-25'), receivedOn: '2026-05-07', reason: 'channel-corrected' } as const;
const corrected: RegistrationCorrected = {
  type: 'RegistrationCorrected',
  data: {
    ...{
      channel: 'phone',
      receivedOn: '2026-05-07',
      area: null,
      person: 'person-1',
      anonymous: false,
      respondent: null,
    },
    ...{ ruleSet: null, reason: 'channel-corrected', fields: ['receivedOn'] },
  },
};

describe('a day of receipt that another person agreed to', () => {
  it('moves every limit that counts from it, missed ones too, and leaves the rest as it reads', () => {
    given(takenLater).when(correctReceipt, correct).then(corrected);
    const after = given(takenLater, onDay('2026-05-25', corrected));
    expect(after.limits()).toEqual(given(registered({ receivedOn: '2026-05-07' })).limits());
    expect(after.ticket).toMatchObject({ corrections: [{ on: '2026-05-25', fields: ['receivedOn'] }] });
  });

  it('still is a day on which it can have been received', () => {
    given(takenLater)
      .when(correctReceipt, { ...correct, receivedOn: '2026-05-09' })
      .thenRefused('received-in-future');
    given(takenLater)
      .when(correctReceipt, { ...correct, receivedOn: '2026-04-01' })
      .thenRefused('record-of-the-past');
    given(...concluded, onDay('2026-06-01', reopened))
      .when(correctReceipt, { ...correct, receivedOn: '2026-05-05' })
      .thenRefused('receipt-of-an-earlier-round');
  });

  it('is another one, of a ticket that stands', () => {
    given(takenLater)
      .when(correctReceipt, { ...correct, receivedOn: '2026-05-06' })
      .thenRefused('nothing-corrected');
    given(takenLater, voided).when(correctReceipt, correct).thenRefused('wrong-state-custody');
  });
});
