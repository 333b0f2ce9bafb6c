import { describe, expect, it } from '@jest/globals';
import { added, entered, givenStaff, left } from '../../../../test/given-staff.js';
import { addStaffAct } from './add-staff.js';

describe('adding a colleague', () => {
  it('lets the name and number count that were entered', () => {
    const staff = givenStaff(entered).when(addStaffAct, { entry: 0 }).then(added);
    expect(staff).toMatchObject({ status: 'employed', approved: { name: 'event-0', number: 'event-0' } });
  });

  it('is refused when something else was entered since it was proposed', () =>
    givenStaff(entered, entered).when(addStaffAct, { entry: 0 }).thenRefused('staff-entry-changed'));

  it('is done once, and again after they left', () => {
    givenStaff().when(addStaffAct, { entry: 0 }).thenRefused('not-found');
    givenStaff(entered, added).when(addStaffAct, { entry: 0 }).thenRefused('wrong-state-staff');
    givenStaff(entered, added, left, entered)
      .when(addStaffAct, { entry: 3 })
      .then({ ...added, data: { entry: 3 } });
  });
});
