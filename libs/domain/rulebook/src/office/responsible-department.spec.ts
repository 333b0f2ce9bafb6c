import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from '../classification/categories.js';
import { DEFAULT_DEPARTMENTS } from './default-departments.js';
import { responsibleDepartment } from './responsible-department.js';

const assign = (category: string, area: string | null = null) => {
  const found = responsibleDepartment(DEFAULT_DEPARTMENTS, { category, area });
  return found && `${found.department.id} by ${found.rule}`;
};

describe('the default office', () => {
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
  it('does not depend on the order of the departments', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...DEFAULT_DEPARTMENTS], { minLength: 11 }),
        fc.constantFrom(...CATEGORIES.map(({ code }) => code)),
        fc.constantFrom('east', 'west', null),
        (departments, category, area) => {
          const ticket = { category, area };
          expect(responsibleDepartment(departments, ticket)).toEqual(
            responsibleDepartment(DEFAULT_DEPARTMENTS, ticket),
          );
        },
      ),
    );
  });

  it('goes to the lowest id when two departments answer alike', () => {
    const twin = (id: string) => ({
      id,
      name: { zh: id, en: id },
      responsibilities: [{ category: 'food', area: null }],
    });
    const found = responsibleDepartment([twin('b'), twin('a')], { category: 'food', area: null });
    expect(found?.department.id).toBe('a');
  });

  it('is nobody’s when no department has it and none takes everything', () => {
    const health = DEFAULT_DEPARTMENTS.filter(({ id }) => id === 'health');
    expect(responsibleDepartment(health, { category: 'food', area: null })).toBeUndefined();
  });
});
