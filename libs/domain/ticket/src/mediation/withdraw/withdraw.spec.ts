import { describe, expect, it } from '@jest/globals';
import { told, withdrawn } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { acceptedComplaint, complaint, decided, mediating, withOdrUnit } from '../../../test/stories.js';
import { withdrawComplaint } from './withdraw.js';

const withdraw = { ...on('2026-05-13'), withdrawnOn: '2026-05-13' };

describe('a withdrawal', () => {
  it('before acceptance ends the procedure and all its clocks', () => {
    given(...complaint)
      .when(withdrawComplaint, withdraw)
      .then(withdrawn);
    const after = given(...complaint, withdrawn);
    expect(after.limits()).toEqual([]);
    expect(after.ticket).toMatchObject({ round: { handling: { stage: 'finished', outcome: 'withdrawn' } } });
  });

  it.each([
    ['is accepted', acceptedComplaint, 'accepted'],
    ['is with the ODR unit', withOdrUnit, 'accepted'],
    ['is in mediation', mediating, 'mediating'],
  ] as const)('while the complaint %s ends mediation, and both parties are still to be told', (_, events, from) => {
    given(...events)
      .when(withdrawComplaint, withdraw)
      .then(withdrawn);
    const after = given(...events, withdrawn);
    expect(after.limits()).toEqual(['termination-notice 2026-05-22']);
    expect(after.ticket).toMatchObject({
      round: { handling: { stage: 'awaiting-notice', outcome: 'withdrawn', decidedOn: '2026-05-13', from } },
    });
    const finished = given(...events, withdrawn, told);
    expect(finished.limits()).toEqual([]);
    expect(finished.ticket).toMatchObject({ round: { handling: { stage: 'finished', outcome: 'withdrawn', from } } });
  });

  it('comes too late for what was decided', () =>
    given(...decided)
      .when(withdrawComplaint, withdraw)
      .thenRefused('wrong-state-handling', { values: { stage: 'awaiting-notice' } }));
});
