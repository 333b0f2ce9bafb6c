import { expect, it } from '@jest/globals';
import { added, entered, givenStaff, renamed } from '../../../../test/given-staff.js';
import { correctStaffAct } from './correct-staff.js';

it('a name that was entered counts, and the number stays where it was approved', () => {
  const corrected = { type: 'StaffCorrected', data: { entry: 2 } };
  const staff = givenStaff(entered, added, renamed).when(correctStaffAct, { entry: 2 }).then(corrected);
  expect(staff).toMatchObject({ approved: { name: 'event-2', number: 'event-0' } });
});

it('a correction is refused when another name was entered since, or none was', () => {
  givenStaff(entered, added, renamed, renamed).when(correctStaffAct, { entry: 2 }).thenRefused('staff-entry-changed');
  givenStaff(entered, added).when(correctStaffAct, { entry: 0 }).thenRefused('staff-name-stands');
  givenStaff(entered).when(correctStaffAct, { entry: 0 }).thenRefused('wrong-state-staff');
});
