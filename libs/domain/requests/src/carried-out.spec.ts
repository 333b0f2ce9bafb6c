import { describe, expect, it } from '@jest/globals';
import type { AnyAct } from '@redress/kernel';
import { offices } from '@redress/offices';
import { accounts, persons, staff } from '@redress/people';
import { rulebook } from '@redress/rulebook';
import { tickets } from '@redress/ticket';
import { CARRIED_OUT } from './carried-out.js';

const acts = new Map(
  [tickets, offices, rulebook, persons, staff, accounts].map(({ category, acts }) => [
    category,
    (Object.values(acts).flat() as readonly AnyAct[]).map(({ name }) => name),
  ]),
);

describe('what a granted request carries out', () => {
  it.each(Object.entries(CARRIED_OUT))('for the kind %s exists', (_, { aggregate, acts: names }) => {
    expect(acts.get(aggregate)).toEqual(expect.arrayContaining([...names]));
  });

  it('includes every act on the registers, accounts and the rule book, each under one kind', () => {
    const names = Object.values(CARRIED_OUT).flatMap((carried) => carried.acts);
    expect(new Set(names).size).toBe(names.length);
    for (const category of ['offices', 'account', 'rulebook'])
      expect(names).toEqual(expect.arrayContaining([...acts.get(category)!]));
  });
});
