import { describe, expect, it } from '@jest/globals';
import { given, office, zone } from '../../../test/given.js';
import { within } from '../../queries/within.js';
import { moveOfficeAct } from './move-office.js';

const old = office('old-town', { level: 'district', parent: null });
const station = office('station', { level: 'station', parent: 'a' });
const moved = { id: 'a', parent: 'old-town', from: '2026-12-01' };

describe('moving an office', () => {
  it('takes along what lies below it, from a day on', () => {
    const before = given(zone, old, office('a'), station);
    const offices = before.when(moveOfficeAct, moved).then({ type: 'OfficeMoved', data: moved });
    const scopes = (day: string) => ['zone', 'old-town'].filter((above) => within(offices, 'station', above, day));
    expect([scopes('2026-11-30'), scopes('2026-12-01')]).toEqual([['zone'], ['old-town']]);
  });

  it('goes under an office of the level directly above, so that no circle forms', () => {
    given(zone, office('a'), station)
      .when(moveOfficeAct, { ...moved, parent: 'station' })
      .thenRefused('office-level-wrong');
    given(zone, office('a'))
      .when(moveOfficeAct, { ...moved, parent: 'a' })
      .thenRefused('office-level-wrong');
  });

  it('is refused for an unknown office, an unknown parent and a day that has begun', () => {
    given(zone).when(moveOfficeAct, moved).thenRefused('unknown-office', ['zone']);
    given(zone, office('a')).when(moveOfficeAct, moved).thenRefused('unknown-office');
    given(zone, old, office('a'))
      .when(moveOfficeAct, { ...moved, id: 'b' })
      .thenRefused('unknown-office', ['zone', 'old-town', 'a']);
    given(zone, old, office('a'))
      .when(moveOfficeAct, { ...moved, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
