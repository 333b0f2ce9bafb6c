import { expect, it } from '@jest/globals';
import { given, on } from '../../../test/scenario.js';
import { acceptedComplaint } from '../../../test/stories.js';
import { recordSupervisoryCheck, type SupervisoryCheckRecorded } from './supervise.js';

const checked = (leadFound: boolean): SupervisoryCheckRecorded => ({
  type: 'SupervisoryCheckRecorded',
  data: { checkedOn: '2026-05-11', leadFound },
});

it('is remembered: mediation may open where the rule set asks for the check first', () => {
  given(...acceptedComplaint)
    .when(recordSupervisoryCheck, { ...on('2026-05-11'), checkedOn: '2026-05-11', leadFound: false })
    .then(checked(false));
  expect(given(...acceptedComplaint).ticket).toMatchObject({ supervised: false });
  expect(given(...acceptedComplaint, checked(false)).ticket).toMatchObject({ supervised: true });
});

it('may find a lead, which is verified within fifteen working days (Order 121 Art. 27)', () => {
  given(...acceptedComplaint)
    .when(recordSupervisoryCheck, { ...on('2026-05-11'), checkedOn: '2026-05-11', leadFound: true })
    .then(checked(true));
  expect(given(...acceptedComplaint, checked(true)).limits()).toEqual([
    'lead-verification 2026-06-01',
    'mediation 2026-07-07',
  ]);
  expect(given(...acceptedComplaint, checked(false)).limits()).toEqual(['mediation 2026-07-07']);
});
