import { describe, expect, it } from '@jest/globals';
import { given, odrUnit } from '../../../test/given.js';
import { odrUnitOn, odrUnitsOn } from '../../queries/odr-unit-on.js';
import { registerOdrUnitAct } from './register-odr-unit.js';

const unit = { code: 'ODR-2', name: { zh: '东湖百货', en: 'East Lake Store' }, from: '2026-12-01' };

describe('registering an ODR unit', () => {
  it('adds a company under its public name', () => {
    const { code, name, from } = unit;
    const offices = given(odrUnit('ODR-1'))
      .when(registerOdrUnitAct, unit)
      .then({ type: 'OdrUnitRegistered', data: { code, name, from } });
    expect(odrUnitOn(offices, 'ODR-2', '2026-11-30')).toBeUndefined();
    expect(odrUnitsOn(offices, '2026-12-01')).toEqual([expect.anything(), { code, name }]);
  });

  it('knows a natural person by the code alone, and holds no name of them', () => {
    const { code, from } = unit;
    const offices = given()
      .when(registerOdrUnitAct, { ...unit, name: null })
      .then({ type: 'OdrUnitRegistered', data: { code, name: null, from } });
    expect(odrUnitsOn(offices, '2026-12-01')).toEqual([{ code, name: null }]);
  });

  it('has a code of its own, and takes effect today at the earliest', () => {
    given(odrUnit('ODR-2')).when(registerOdrUnitAct, unit).thenRefused('odr-unit-exists');
    given(odrUnit('ODR-1'))
      .when(registerOdrUnitAct, { ...unit, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
