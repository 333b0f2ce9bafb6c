import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '@redress/rulebook';
import fc from 'fast-check';
import { answersFor, office, registers, SET_UP, zone } from '../../test/given.js';
import { DEFAULT_DEPARTMENTS } from '../sample/default-departments.js';
import { sampleOffices } from '../sample/sample-offices.js';
import { responsibleOffice } from './responsible-office.js';

const DAY = '2026-11-28';
const sample = sampleOffices('2026-01-01');

const assign = (category: string, area: string | null = null) => {
  const found = responsibleOffice(sample, { category, area }, DAY);
  return found && `${found.office.id} by ${found.rule}`;
};

describe('the sample offices', () => {
  it('has eleven departments', () => {
    expect(new Set(DEFAULT_DEPARTMENTS.map(({ id }) => id)).size).toBe(11);
  });

  it('splits consumer matters by area; without one they go to the first station', () => {
    expect(assign('prepaid-card', 'east')).toBe('market-east by category-in-area');
    expect(assign('prepaid-card', 'west')).toBe('market-west by category-in-area');
    expect(assign('prepaid-card')).toBe('market-east by category');
    expect(assign('prepaid-card', 'north')).toBe('market-east by category');
  });

  it('sends a matter of one department there from every area', () => {
    expect(assign('food', 'west')).toBe('food-drug by category');
    expect(assign('schools')).toBe('education by category');
  });

  it('leaves what nobody else answers for to the general office', () => {
    expect(assign('civil-affairs', 'west')).toBe('general-office by anything');
    expect(assign('a category of tomorrow')).toBe('general-office by anything');
  });

  it('answers for every category', () => {
    for (const { code } of CATEGORIES) expect(assign(code)).toBeDefined();
  });

  it('names only categories that exist', () => {
    const codes = new Set(['*', ...CATEGORIES.map(({ code }) => code)]);
    for (const { responsibilities } of DEFAULT_DEPARTMENTS)
      for (const { category } of responsibilities) expect(codes).toContain(category);
  });
});

describe('responsibility', () => {
  it('does not depend on the order of registration', () => {
    const events = DEFAULT_DEPARTMENTS.map(({ id, responsibilities }) => [
      office(id),
      { type: 'ResponsibilitiesSet', data: { office: id, from: SET_UP, responsibilities } } as const,
    ]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.constantFrom(...CATEGORIES.map(({ code }) => code)),
        fc.constantFrom('east', 'west', null),
        (shuffled, category, area) => {
          const found = responsibleOffice(registers(zone, ...shuffled.flat()), { category, area }, DAY);
          expect(found && `${found.office.id} by ${found.rule}`).toBe(assign(category, area));
        },
      ),
    );
  });

  it('goes to the lowest id when two departments answer alike', () => {
    const twins = registers(zone, office('b'), answersFor('b', 'food'), office('a'), answersFor('a', 'food'));
    expect(responsibleOffice(twins, { category: 'food', area: null }, DAY)?.office.id).toBe('a');
  });

  it('is nobody’s when no department has it and none takes everything', () => {
    const health = registers(zone, office('health'), answersFor('health', 'medical'));
    expect(responsibleOffice(health, { category: 'food', area: null }, DAY)).toBeUndefined();
  });

  it('ends with the department', () => {
    const closed = { type: 'OfficeClosed', data: { id: 'a', from: DAY, takenOverBy: null } } as const;
    const offices = registers(zone, office('a'), answersFor('a', 'food'), closed);
    expect(responsibleOffice(offices, { category: 'food', area: null }, '2026-11-27')?.office.id).toBe('a');
    expect(responsibleOffice(offices, { category: 'food', area: null }, DAY)).toBeUndefined();
  });
});
