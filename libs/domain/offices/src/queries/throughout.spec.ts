import { describe, expect, it } from '@jest/globals';
import { odrUnit, office, registers, SET_UP, TODAY, zone } from '../../test/given.js';
import { odrUnitThroughout, officeThroughout } from './throughout.js';

const closing = { type: 'OfficeClosed', data: { id: 'a', from: '2027-06-01', takenOverBy: null } } as const;

describe('an office throughout a stretch of days', () => {
  const offices = registers(zone, office('a'), closing, office('b', { from: '2027-01-01' }), odrUnit('odr-1'));

  it('is open on all of them, also where it closes behind the last', () => {
    expect(officeThroughout(offices, 'zone', SET_UP, null)).toEqual({ level: 'district' });
    expect(officeThroughout(offices, 'a', TODAY, '2027-05-31')).toEqual({ level: 'department' });
    expect(odrUnitThroughout(offices, 'odr-1', TODAY, null)).toEqual({ code: 'odr-1' });
  });

  it('is refused where it closes within them, begins behind the first, or is none', () => {
    expect(officeThroughout(offices, 'a', TODAY, '2027-06-01')).toMatchObject({ code: 'office-closed' });
    expect(officeThroughout(offices, 'a', TODAY, null)).toMatchObject({ code: 'office-closed' });
    expect(officeThroughout(offices, 'b', TODAY, null)).toMatchObject({ code: 'office-not-yet' });
    expect(officeThroughout(offices, 'c', TODAY, null)).toMatchObject({ code: 'unknown-office' });
    expect(odrUnitThroughout(offices, 'odr-2', TODAY, null)).toMatchObject({ code: 'unknown-odr-unit' });
  });
});
