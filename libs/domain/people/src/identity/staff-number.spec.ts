import { expect, it } from '@jest/globals';
import { readStaffNumber } from './staff-number.js';

it.each(['DZ-0017', 'dz0017', 'ＤＺ００１７', ' dz 0017 ', 'DZ—0017', 'dz.0017', 'Dz_0017'])(
  'is one number however it is written: %s',
  (written) => expect(readStaffNumber(written)).toBe('DZ0017'),
);

it('tells people apart whose numbers differ in a sign that counts', () =>
  expect(readStaffNumber('DZ-0018')).not.toBe(readStaffNumber('DZ-0017')));

it.each(['', '无', '-', '0000', 'DZ****17', '#N/A', '工号：17'])('is nobody where it says nothing: %s', (written) =>
  expect(readStaffNumber(written)).toBeNull(),
);
