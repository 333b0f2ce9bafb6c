import { describe, expect, it } from '@jest/globals';
import { odrAnswered, odrRecalled } from '../../../test/events.js';
import { given, on, onDay } from '../../../test/scenario.js';
import { acceptedComplaint, withOdrUnit } from '../../../test/stories.js';
import { openMediation } from '../open/open.js';
import { recallFromOdr } from './recall-from-odr.js';

describe('the recall of a referral', () => {
  it('gives the complaint back to the department, while the limit of mediation runs on', () => {
    given(...withOdrUnit)
      .when(recallFromOdr, on('2026-05-14'))
      .then(odrRecalled);
    const recalled = given(...withOdrUnit, onDay('2026-05-14', odrRecalled));
    expect(recalled.limits()).toEqual(given(...acceptedComplaint).limits());
    expect(recalled.ticket).toMatchObject({ round: { handling: { stage: 'accepted' } } });
  });

  it('is followed by what the department does next, and never preceded by it', () => {
    const recalled = given(...withOdrUnit, onDay('2026-05-14', odrRecalled));
    recalled
      .when(openMediation, { ...on('2026-05-14'), openedOn: '2026-05-14' })
      .then({ type: 'MediationOpened', data: { openedOn: '2026-05-14' } });
    recalled.when(openMediation, { ...on('2026-05-14'), openedOn: '2026-05-13' }).thenRefused('day-too-early', {
      values: { field: 'openedOn', earliestField: 'recalledOn', earliest: '2026-05-14' },
    });
  });

  it('has nothing to take back once the unit has answered', () =>
    given(...withOdrUnit, odrAnswered('not-settled'))
      .when(recallFromOdr, on('2026-05-14'))
      .thenRefused('wrong-state-handling'));
});
