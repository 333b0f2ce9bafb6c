import { describe, expect, it } from '@jest/globals';
import { arbitrated, assigned, classified, reassigned, registered, returned } from '../../../test/events.js';
import { deputyOf, dispatcher, handler } from '../../../test/people.js';
import { by, given, on } from '../../../test/scenario.js';
import { sentBackByDepartment } from '../../../test/stories.js';
import { arbitrateReturn } from './arbitrate.js';

const upheld = { outcome: 'upheld', reassignTo: 'market-west' } as const;

describe('the arbitration of a return', () => {
  it('moves the ticket to another department when it upholds the return, in one decision', () =>
    given(...sentBackByDepartment)
      .when(arbitrateReturn, { ...on('2026-05-07'), ...upheld })
      .then(arbitrated('upheld'), reassigned));

  it('may leave to a later assignment where an upheld return goes', () => {
    given(...sentBackByDepartment)
      .when(arbitrateReturn, { ...on('2026-05-07'), outcome: 'upheld', reassignTo: null })
      .then(arbitrated('upheld'));
    const { ticket } = given(...sentBackByDepartment, arbitrated('upheld'));
    expect(ticket).toMatchObject({ custody: { stage: 'return-upheld', department: 'market-east' } });
  });

  it('gives the ticket back to the department whose return it rejects, wherever it was to go', () => {
    given(...sentBackByDepartment)
      .when(arbitrateReturn, { ...on('2026-05-07'), outcome: 'rejected', reassignTo: 'market-west' })
      .then(arbitrated('rejected'));
    const { ticket } = given(...sentBackByDepartment, arbitrated('rejected'));
    expect(ticket).toMatchObject({ custody: { stage: 'assigned', department: 'market-east' } });
  });

  it('never moves an upheld return to the department that returned it', () =>
    given(...sentBackByDepartment)
      .when(arbitrateReturn, { ...on('2026-05-07'), ...upheld, reassignTo: 'market-east' })
      .thenRefused('same-department'));

  it('moves it to a department of the register, if anywhere', () =>
    given(...sentBackByDepartment)
      .when(arbitrateReturn, { ...on('2026-05-07'), ...upheld, reassignTo: 'nowhere' })
      .thenRefused('unknown-office', { values: { id: 'nowhere' } }));
});

describe('who returned a ticket', () => {
  const returner = handler('market-east', '7');
  const returnedBy = (actor = returner) =>
    given(registered(), classified, assigned('market-east'), by(actor, returned));

  it('does not judge the return, under another account and post either', () => {
    const otherPost = { ...dispatcher('8'), person: returner.person };
    for (const actor of [returner, otherPost])
      returnedBy()
        .when(arbitrateReturn, { ...on('2026-05-07', actor), ...upheld })
        .thenRefused('same-person');
  });

  it('does not judge it through a deputy, nor does the deputy who returned it for somebody', () => {
    returnedBy()
      .when(arbitrateReturn, { ...on('2026-05-07', deputyOf(returner, dispatcher())), ...upheld })
      .thenRefused('same-person');
    const absent = handler('market-east', '9');
    for (const actor of [returner, absent])
      returnedBy(deputyOf(absent, returner))
        .when(arbitrateReturn, { ...on('2026-05-07', actor), ...upheld })
        .thenRefused('same-person');
  });
});
