import { describe, expect, it } from '@jest/globals';
import { area, given } from '../../../test/given.js';
import { areaOn } from '../../queries/area-on.js';
import { closeAreaAct } from './close-area.js';

const closed = { id: 'east', from: '2026-12-01' };

describe('closing an area', () => {
  it('ends it from a day on', () => {
    const offices = given(area('east')).when(closeAreaAct, closed).then({ type: 'AreaClosed', data: closed });
    expect(areaOn(offices, 'east', '2026-11-30')).toBeDefined();
    expect(areaOn(offices, 'east', '2026-12-01')).toBeUndefined();
  });

  it('happens once, to a known area, today at the earliest', () => {
    given(area('east'), { type: 'AreaClosed', data: closed }).when(closeAreaAct, closed).thenRefused('area-closed');
    given(area('west')).when(closeAreaAct, closed).thenRefused('unknown-area');
    given(area('east'))
      .when(closeAreaAct, { ...closed, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
