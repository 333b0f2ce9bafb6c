import { describe, expect, it } from '@jest/globals';
import { canonicalBytes, MAX_ENVELOPE_BYTES } from '@redress/kernel';
import { answersFor, area, given, office, zone } from '../../../test/given.js';
import { responsibleOffice } from '../../queries/responsible-office.js';
import { MOST_RESPONSIBILITIES, setResponsibilitiesAct } from './set-responsibilities.js';

const food = { category: 'food', area: null };
const set = { office: 'a', from: '2026-12-01', responsibilities: [food] };

describe('setting responsibilities', () => {
  it('replaces what a department answers for from a day on', () => {
    const offices = given(zone, office('a'), answersFor('a', 'medical'))
      .when(setResponsibilitiesAct, set)
      .then({ type: 'ResponsibilitiesSet', data: set });
    const answers = (category: string, day: string) =>
      responsibleOffice(offices, { category, area: null }, day)?.office.id;
    expect([answers('medical', '2026-11-30'), answers('food', '2026-11-30')]).toEqual(['a', undefined]);
    expect([answers('medical', '2026-12-01'), answers('food', '2026-12-01')]).toEqual([undefined, 'a']);
  });

  it('is for departments only', () => {
    given(zone)
      .when(setResponsibilitiesAct, { ...set, office: 'zone' })
      .thenRefused('not-a-department');
    given(zone).when(setResponsibilitiesAct, set).thenRefused('unknown-office');
  });

  it('names categories that exist, and areas of the register', () => {
    const withOne = (one: object) => ({ ...set, responsibilities: [{ ...food, ...one }] });
    const before = given(zone, office('a'), area('east'));
    before.when(setResponsibilitiesAct, withOne({ category: 'soup' })).thenRefused('unknown-category');
    before.when(setResponsibilitiesAct, withOne({ area: 'north' })).thenRefused('unknown-area', ['east']);
    const east = withOne({ category: '*', area: 'east' });
    before.when(setResponsibilitiesAct, east).then({ type: 'ResponsibilitiesSet', data: east });
  });

  it('takes no more than one event holds, with ids of 64 characters', () => {
    const longest = { category: 'education-training', area: 'x'.repeat(64) };
    const most = { ...set, office: 'y'.repeat(64), responsibilities: Array(MOST_RESPONSIBILITIES).fill(longest) };
    expect(canonicalBytes(most).length).toBeLessThan(MAX_ENVELOPE_BYTES - 1_024);
    const count = (length: number) => ({ ...set, responsibilities: Array(length).fill(food) });
    const before = given(zone, office('a'));
    before.when(setResponsibilitiesAct, count(130)).then({ type: 'ResponsibilitiesSet', data: count(130) });
    before.when(setResponsibilitiesAct, count(131)).thenRefused('responsibilities-too-many');
  });

  it('begins today at the earliest', () => {
    given(zone, office('a'))
      .when(setResponsibilitiesAct, { ...set, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
