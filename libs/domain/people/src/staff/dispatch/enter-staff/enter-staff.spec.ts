import { describe, expect, it } from '@jest/globals';
import { added, entered, givenStaff, left, LI, NAME, NUMBER, staffAfter } from '../../../../test/given-staff.js';
import { enterStaffAct } from './enter-staff.js';

const input = { name: NAME, number: NUMBER };
const sealed = { ...entered, personal: input };

describe('entering a colleague', () => {
  it('hands name and staff number over for sealing, and keeps both out of the data', () => {
    const staff = givenStaff().when(enterStaffAct, input).then(sealed);
    const entry = { event: 'event-0', revision: 0 };
    expect(staff).toEqual({ status: 'entered', id: LI, entry, approved: null });
  });

  it('is done anew before the approval, and after they left', () => {
    givenStaff(entered).when(enterStaffAct, input).then(sealed);
    const back = givenStaff(entered, added, left).when(enterStaffAct, input).then(sealed);
    expect(back).toMatchObject({ status: 'left', entry: { revision: 3 } });
  });

  it('adds nobody twice: a number leads to one person', () =>
    givenStaff(entered, added).when(enterStaffAct, input).thenRefused('wrong-state-staff', { status: 'employed' }));

  it('leaves what was approved as it is until it is approved too', () =>
    expect(staffAfter(entered, added, left, entered)).toMatchObject({ approved: { name: 'event-0' } }));
});
