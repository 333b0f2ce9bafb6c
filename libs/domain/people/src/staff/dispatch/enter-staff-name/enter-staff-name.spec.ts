import { expect, it } from '@jest/globals';
import { added, entered, givenStaff, left, NAME, renamed } from '../../../../test/given-staff.js';
import { enterStaffNameAct } from './enter-staff-name.js';

it('another name of a colleague is sealed, and does not count yet', () => {
  const staff = givenStaff(entered, added)
    .when(enterStaffNameAct, { name: NAME })
    .then({ ...renamed, personal: { name: NAME } });
  expect(staff).toMatchObject({ entry: { event: 'event-2' }, approved: { name: 'event-0', number: 'event-0' } });
});

it('is entered for who works here alone', () => {
  givenStaff().when(enterStaffNameAct, { name: NAME }).thenRefused('not-found');
  for (const events of [[entered], [entered, added, left]])
    givenStaff(...events)
      .when(enterStaffNameAct, { name: NAME })
      .thenRefused('wrong-state-staff');
});
