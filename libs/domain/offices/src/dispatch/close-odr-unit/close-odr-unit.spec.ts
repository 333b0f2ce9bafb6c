import { describe, expect, it } from '@jest/globals';
import { given, odrUnit } from '../../../test/given.js';
import { odrUnitOn } from '../../queries/odr-unit-on.js';
import { closeOdrUnitAct } from './close-odr-unit.js';

const closed = { code: 'ODR-1', from: '2026-12-01' };

describe('closing an ODR unit', () => {
  it('ends referrals to it from a day on', () => {
    const offices = given(odrUnit('ODR-1')).when(closeOdrUnitAct, closed).then({ type: 'OdrUnitClosed', data: closed });
    expect(odrUnitOn(offices, 'ODR-1', '2026-11-30')).toBeDefined();
    expect(odrUnitOn(offices, 'ODR-1', '2026-12-01')).toBeUndefined();
  });

  it('happens once, to a known unit, today at the earliest', () => {
    const before = { type: 'OdrUnitClosed', data: closed } as const;
    given(odrUnit('ODR-1'), before).when(closeOdrUnitAct, closed).thenRefused('odr-unit-closed');
    given(odrUnit('ODR-2')).when(closeOdrUnitAct, closed).thenRefused('unknown-odr-unit', ['ODR-2']);
    given(odrUnit('ODR-1'))
      .when(closeOdrUnitAct, { ...closed, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
