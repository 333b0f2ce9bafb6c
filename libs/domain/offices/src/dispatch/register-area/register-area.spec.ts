import { describe, expect, it } from '@jest/globals';
import { area, given } from '../../../test/given.js';
import { areaOn, areasOn } from '../../queries/area-on.js';
import { registerAreaAct } from './register-area.js';

const north = { id: 'north', name: { zh: '北片区', en: 'North' }, from: '2026-12-01' };

describe('registering an area', () => {
  it('adds it from a day on', () => {
    const offices = given(area('east')).when(registerAreaAct, north).then({ type: 'AreaRegistered', data: north });
    expect(areaOn(offices, 'north', '2026-11-30')).toBeUndefined();
    expect(areaOn(offices, 'north', '2026-12-01')).toEqual({ id: 'north', name: north.name });
    expect(areasOn(offices, '2026-12-01').map(({ id }) => id)).toEqual(['east', 'north']);
  });

  it('gives an id once, and takes effect today at the earliest', () => {
    given(area('north')).when(registerAreaAct, north).thenRefused('area-exists');
    given(area('east'))
      .when(registerAreaAct, { ...north, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
