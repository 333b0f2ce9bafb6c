import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@redress/kernel';
import { office, registers, SET_UP, TODAY, zone } from '../test/given.js';
import { offices } from './aggregate.js';
import { OFFICE_LEVELS } from './level.js';
import { registersOf } from './offices.js';
import { officeOn } from './queries/office-on.js';
import { mustBeAKnownArea, mustBeAKnownOdrUnit, mustBeAnOpenDepartment } from './rules/must-be-registered.js';
import { sampleOffices } from './sample/sample-offices.js';
import { officesTexts } from './texts/index.js';

describe('the registers', () => {
  it('have one stream and refuse events that no act defines', () => {
    expect(offices.streamOf('')).toBe('offices');
    expect(() => registers({ type: 'DepartmentRegistered', data: {} } as never)).toThrow('DepartmentRegistered');
  });

  it('copy no table for an event: each state adds one link, and the state before keeps its own tables', () => {
    const before = registers(zone, office('a'));
    const renamed = { type: 'OfficeRenamed', data: { id: 'a', name: { zh: '甲', en: 'A' }, from: TODAY } };
    const meta = { stream: 'offices', occurredAt: `${TODAY}T00:00:00.000Z` };
    const after = offices.fold.evolve(before, { ...renamed, ...meta } as never);
    expect(after.last?.before).toBe(before.last);
    expect([officeOn(before, 'a', TODAY)?.name.en, officeOn(after, 'a', TODAY)?.name.en]).toEqual(['a', 'A']);
    expect(registersOf(after)).toBe(registersOf(after));
  });

  it('read 2,000 offices', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => office(`office-${i}`));
    expect(officeOn(registers(zone, ...many), 'office-1999', SET_UP)?.parent).toBe('zone');
  });
});

describe('what tickets name', () => {
  const sample = sampleOffices('2026-01-01');

  it('is a department that is open on the day', () => {
    expect(mustBeAnOpenDepartment(sample, 'food-drug', TODAY)).toBeUndefined();
    expect(mustBeAnOpenDepartment(sample, 'food-drug', '2025-12-31')).toMatchObject({
      code: 'unknown-office',
      valid: [],
    });
    expect(mustBeAnOpenDepartment(sample, 'development-zone', TODAY)?.valid).toHaveLength(11);
  });

  it('is a known area or none, and a known ODR unit', () => {
    expect(mustBeAKnownArea(sample, null, TODAY)).toBeUndefined();
    expect(mustBeAKnownArea(sample, 'east', TODAY)).toBeUndefined();
    expect(mustBeAKnownArea(sample, 'north', TODAY)).toMatchObject({ code: 'unknown-area', valid: ['east', 'west'] });
    expect(mustBeAKnownOdrUnit(sample, 'ODR-1', TODAY)).toMatchObject({ code: 'unknown-odr-unit' });
  });
});

describe('texts', () => {
  it.each(LANGUAGES)('in %s name every level and every refusal that depends on the register', (language) => {
    const codes = ['office', 'area', 'odr-unit'].flatMap((register) => [
      `unknown-${register}`,
      `${register}-exists`,
      `${register}-not-yet`,
      `${register}-closed`,
    ]);
    const levels = OFFICE_LEVELS.map((level) => `level.${level}`);
    expect(Object.keys(officesTexts[language])).toEqual(expect.arrayContaining([...codes, ...levels]));
  });
});
