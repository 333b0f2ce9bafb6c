import { describe, expect, it } from '@jest/globals';
import { area, given } from '../../../test/given.js';
import { areaOn } from '../../queries/area-on.js';
import { renameAreaAct } from './rename-area.js';

const renamed = { id: 'east', name: { zh: '城东', en: 'East Town' }, from: '2026-12-01' };

describe('renaming an area', () => {
  it('leaves earlier days as they were', () => {
    const offices = given(area('east')).when(renameAreaAct, renamed).then({ type: 'AreaRenamed', data: renamed });
    expect(areaOn(offices, 'east', '2026-11-30')?.name.en).toBe('east');
    expect(areaOn(offices, 'east', '2026-12-01')?.name.en).toBe('East Town');
  });

  it('is refused for an unknown area and for a day that has begun', () => {
    given(area('west')).when(renameAreaAct, renamed).thenRefused('unknown-area', ['west']);
    given(area('east'))
      .when(renameAreaAct, { ...renamed, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
