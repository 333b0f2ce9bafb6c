import { describe, it } from '@jest/globals';
import { given, office, SET_UP, TODAY, zone } from '../../../test/given.js';
import { DISPATCH_DESK } from '../../dispatch-desk.js';
import { registerOfficeAct } from './register-office.js';

const name = { zh: '市场监管三所', en: 'Market Supervision Station 3' };
const south = { id: 'market-south', level: 'department', name, parent: 'zone', from: '2026-12-01' } as const;

describe('registering an office', () => {
  it('adds it below another one from a day on', () => {
    given(zone).when(registerOfficeAct, south).then({ type: 'OfficeRegistered', data: south });
  });

  it('may take effect on any day while the registers are empty, and on the day of the first set-up', () => {
    const district = { ...south, level: 'district', parent: null, from: '2020-01-01' } as const;
    given().when(registerOfficeAct, district).then({ type: 'OfficeRegistered', data: district });
    const early = { ...south, from: '2020-01-01' };
    const old = office('zone', { level: 'district', parent: null, from: '2020-01-01' });
    given(old).when(registerOfficeAct, early, SET_UP).then({ type: 'OfficeRegistered', data: early });
  });

  it('takes effect today at the earliest once the installation is set up', () => {
    given(zone)
      .when(registerOfficeAct, { ...south, from: '2026-11-27' })
      .thenRefused('effect-in-the-past', [TODAY]);
  });

  it('gives an id once and for ever', () => {
    const closed = { type: 'OfficeClosed', data: { id: 'market-south', from: SET_UP, takenOverBy: null } } as const;
    given(zone, office('market-south'), closed).when(registerOfficeAct, south).thenRefused('office-exists');
    given(zone)
      .when(registerOfficeAct, { ...south, id: DISPATCH_DESK })
      .thenRefused('office-exists');
  });

  it('puts each level under the one directly above, and only cities and districts at the top', () => {
    given(zone, office('a'))
      .when(registerOfficeAct, { ...south, parent: 'a' })
      .thenRefused('office-level-wrong', ['district', 'development-zone']);
    given(zone)
      .when(registerOfficeAct, { ...south, parent: null })
      .thenRefused('office-level-wrong');
    for (const level of ['section', 'station'] as const) {
      const below = { ...south, level, parent: 'a' };
      given(zone, office('a')).when(registerOfficeAct, below).then({ type: 'OfficeRegistered', data: below });
    }
  });

  it('is not put under an office that is unknown, closed or not there yet', () => {
    given(zone)
      .when(registerOfficeAct, { ...south, parent: 'no' })
      .thenRefused('unknown-office', ['zone']);
    const closed = { type: 'OfficeClosed', data: { id: 'zone', from: '2027-06-01', takenOverBy: null } } as const;
    given(zone, closed).when(registerOfficeAct, south).thenRefused('office-closed');
    const later = office('zone', { level: 'district', parent: null, from: '2027-01-01' });
    given(later).when(registerOfficeAct, south).thenRefused('office-not-yet', ['2027-01-01']);
  });
});
