import { describe, expect, it } from '@jest/globals';
import { accepted, registered, reopened, voided } from '../../../test/events.js';
import { withRules } from '../../../test/rules.js';
import { given, on, onDay } from '../../../test/scenario.js';
import { acceptedComplaint, complaint, concluded } from '../../../test/stories.js';
import { correctRegistration, type CorrectRegistration, type RegistrationCorrected } from './correct-registration.js';

const asRegistered: Omit<CorrectRegistration, 'reason' | 'rests' | 'parts' | 'personal'> = {
  channel: 'phone',
  receivedOn: '2026-05-06',
  area: null,
  person: 'person-1',
  anonymous: false,
  respondent: null,
};
const asked = (over: Partial<CorrectRegistration>) =>
  ({ ...on('2026-05-11'), ...asRegistered, reason: 'mistyped', rests: 0, parts: [], personal: {}, ...over }) as const;
const corrected = (over: Partial<RegistrationCorrected['data']>): RegistrationCorrected => ({
  type: 'RegistrationCorrected',
  data: { ...asRegistered, reason: 'mistyped', fields: [], ...over },
});
/** Received on the 7th, entered on that day, and the channel said the 6th. */
const wronglyReceived = onDay('2026-05-07', registered({ receivedOn: '2026-05-07' }));
const dayCorrected = corrected({ fields: ['receivedOn'], receivedOn: '2026-05-06', ruleSet: null });

describe('a corrected registration 更正', () => {
  it('names its fields and its reason; the version before stays in its own event', () => {
    const event = corrected({ fields: ['channel', 'area'], channel: 'letter', area: 'east' });
    given(...complaint)
      .when(correctRegistration, asked({ channel: 'letter', area: 'east' }))
      .then(event);
    const correction = { on: '2026-05-11', revision: 4, reason: 'mistyped', fields: ['channel', 'area'] };
    expect(given(...complaint, onDay('2026-05-11', event)).ticket).toMatchObject({
      ...{ channel: 'letter', area: 'east', receivedOn: '2026-05-06', corrections: [correction] },
    });
  });

  it('hands what is sealed over for sealing, and tells of it that it was corrected', () => {
    const personal = { phone: { subject: 'person-2', text: '13800000002' } };
    const event = corrected({ fields: ['person'], person: 'person-2' });
    given(...complaint)
      .when(correctRegistration, asked({ parts: ['person'], person: 'person-2', personal }))
      .then({ ...event, personal } as never);
    expect(given(...complaint, event).ticket).toMatchObject({ person: 'person-2' });
  });

  it('is refused where nothing is other than it was', () =>
    given(...complaint)
      .when(correctRegistration, asked({}))
      .thenRefused('nothing-corrected'));

  it('still comes from a known area and, as a complaint, from somebody', () => {
    given(...complaint)
      .when(correctRegistration, asked({ area: 'nowhere' }))
      .thenRefused('unknown-area', { valid: ['east', 'west'] });
    given(...complaint)
      .when(correctRegistration, asked({ parts: ['person'], anonymous: true }))
      .thenRefused('complainant-missing');
  });

  it('rests on the version before, so that two who correct at once do not undo each other', () => {
    const first = corrected({ fields: ['channel'], channel: 'letter' });
    const second = asked({ channel: 'letter', area: 'east' });
    given(...complaint, first)
      .when(correctRegistration, second)
      .thenRefused('wrong-state-corrected');
    given(...complaint, first)
      .when(correctRegistration, { ...second, rests: 1 })
      .then(corrected({ fields: ['area'], channel: 'letter', area: 'east' }));
  });

  it('is none of a ticket that was voided', () =>
    given(registered(), voided)
      .when(correctRegistration, asked({ channel: 'letter' }))
      .thenRefused('wrong-state-custody'));
});

describe('a corrected day of receipt', () => {
  /** Received on Wednesday the 6th, taken in two days later. */
  const takenLater = onDay('2026-05-08', registered({ receivedOn: '2026-05-06' }));

  it('was moved on by one operator alone, and with it every due day: that needs the yes of another person', () =>
    given(takenLater)
      .when(correctRegistration, asked({ receivedOn: '2026-05-07' }))
      .thenRefused('receipt-gains-time', {
        values: { limit: 'sign-for', due: '2026-05-07' },
        valid: ['correct-receipt'],
      }));

  it('took a limit that was over to another day, and its item to another period: neither way by one person alone', () => {
    const asRead = asked({ receivedOn: '2026-05-06' });
    given(wronglyReceived)
      .when(correctRegistration, { ...asRead, ...on('2026-05-08') })
      .then(dayCorrected);
    for (const decision of [
      { ...asRead, ...on('2026-05-09') },
      { ...asRead, ...on('2026-06-30') },
    ])
      given(wronglyReceived)
        .when(correctRegistration, decision)
        .thenRefused('receipt-gains-time', { values: { limit: 'sign-for', due: '2026-05-08' } });
  });

  it('moves every clock that began with the receipt, and the opening of the round', () => {
    given(wronglyReceived)
      .when(correctRegistration, { ...asked({ receivedOn: '2026-05-06' }), ...on('2026-05-08') })
      .then(dayCorrected);
    const after = given(wronglyReceived, dayCorrected);
    expect(after.limits()).toEqual(given(registered()).limits());
    expect(after.ticket).toMatchObject({
      receivedOn: '2026-05-06',
      round: { openedOn: '2026-05-06', lastStep: { field: 'receivedOn', on: '2026-05-06' }, firstStep: null },
    });
  });

  it('leaves alone what began later, and the order of the steps', () => {
    const before = given(wronglyReceived, ...acceptedComplaint.slice(1));
    const after = given(wronglyReceived, ...acceptedComplaint.slice(1), dayCorrected);
    expect(after.limits()).toEqual(before.limits());
    expect(after.ticket).toMatchObject({ round: { lastStep: { field: 'toldOn', on: '2026-05-08' } } });
  });

  it('lies by the day on which it was taken in, by its first step, and is no record of the past', () => {
    given(registered())
      .when(correctRegistration, asked({ receivedOn: '2026-05-07' }))
      .thenRefused('received-in-future', { values: { today: '2026-05-06' } });
    given(registered())
      .when(correctRegistration, asked({ receivedOn: '2026-04-01' }))
      .thenRefused('record-of-the-past');
    const takenLater = onDay('2026-05-09', registered({ receivedOn: '2026-05-07' }));
    given(takenLater, accepted)
      .when(correctRegistration, asked({ receivedOn: '2026-05-09' }))
      .thenRefused('day-too-early', { values: expect.objectContaining({ field: 'decidedOn' }) as never });
  });

  it('names the rule set that open tickets have switched to since it was received', () => {
    const rulebook = withRules.set({ id: 'order-200', effectiveFrom: '2026-05-07' }, {}, 'switch');
    const named = corrected({ fields: ['receivedOn'], receivedOn: '2026-05-06', ruleSet: 'order-200' });
    given(wronglyReceived)
      .when(correctRegistration, { ...asked({ receivedOn: '2026-05-06' }), ...on('2026-05-08') }, { rulebook })
      .then(named);
    expect(given(wronglyReceived, named).ticket).toMatchObject({ ruleSet: 'order-200' });
  });

  it('cannot be corrected once the ticket is in a later round: the items of the first stand', () =>
    given(...concluded, onDay('2026-06-01', reopened))
      .when(correctRegistration, asked({ receivedOn: '2026-05-05' }))
      .thenRefused('receipt-of-an-earlier-round'));
});
