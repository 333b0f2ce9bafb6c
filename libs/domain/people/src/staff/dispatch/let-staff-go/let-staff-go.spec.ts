import { expect, it } from '@jest/globals';
import { approvedBy, proposedBy } from '../../../../test/given-account.js';
import { added, entered, givenStaff, left, LI } from '../../../../test/given-staff.js';
import { letStaffGoAct } from './let-staff-go.js';

it('a colleague leaves once', () => {
  expect(givenStaff(entered, added).when(letStaffGoAct, {}).then(left)).toMatchObject({ status: 'left' });
  givenStaff(entered, added, left).when(letStaffGoAct, {}).thenRefused('wrong-state-staff');
});

it('nobody proposes or approves that they leave themselves', () => {
  for (const actor of [proposedBy(LI), approvedBy(LI)])
    givenStaff(entered, added).when(letStaffGoAct, {}, actor).thenRefused('own-leaving');
});
