import { describe, expect, it } from '@jest/globals';
import { given, odrUnit } from '../../../test/given.js';
import { odrUnitOn, odrUnitsOn } from '../../queries/odr-unit-on.js';
import { registerOdrUnitAct } from './register-odr-unit.js';

const unit = { code: 'ODR-2', name: { zh: '东湖百货', en: 'East Lake Store' }, person: null, from: '2026-12-01' };

describe('registering an ODR unit', () => {
  it('adds a company under its public name', () => {
    const { code, name, from } = unit;
    const offices = given(odrUnit('ODR-1'))
      .when(registerOdrUnitAct, unit)
      .then({ type: 'OdrUnitRegistered', data: { code, name, from } });
    expect(odrUnitOn(offices, 'ODR-2', '2026-11-30')).toBeUndefined();
    expect(odrUnitsOn(offices, '2026-12-01')).toEqual([expect.anything(), { code, name }]);
  });

  it('hands the name of a natural person over for sealing, and keeps it out of the data', () => {
    const { code, from } = unit;
    const person = { subject: 'person-7', text: '王某' };
    given()
      .when(registerOdrUnitAct, { ...unit, name: null, person })
      .then({ type: 'OdrUnitRegistered', data: { code, name: null, from }, personal: { name: person } });
  });

  it('has a public name or a sealed one, never both and never none', () => {
    given()
      .when(registerOdrUnitAct, { ...unit, name: null })
      .thenRefused('odr-unit-name');
    const person = { subject: 'person-7', text: '王某' };
    given()
      .when(registerOdrUnitAct, { ...unit, person })
      .thenRefused('odr-unit-name');
  });

  it('has a code of its own, and takes effect today at the earliest', () => {
    given(odrUnit('ODR-2')).when(registerOdrUnitAct, unit).thenRefused('odr-unit-exists');
    given(odrUnit('ODR-1'))
      .when(registerOdrUnitAct, { ...unit, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
