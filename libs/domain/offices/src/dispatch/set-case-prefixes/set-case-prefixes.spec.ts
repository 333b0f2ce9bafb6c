import { describe, expect, it } from '@jest/globals';
import { given, office, SET_UP, TODAY, zone } from '../../../test/given.js';
import { casePrefixesOf } from '../../queries/case-prefixes-of.js';
import { setCasePrefixesAct } from './set-case-prefixes.js';

const set = { office: 'zone', from: '2026-12-01', prefixes: ['东市监立'] };

describe('setting the case prefixes of an office', () => {
  it('holds from a day on for the office and for those below it', () => {
    const offices = given(zone, office('a')).when(setCasePrefixesAct, set).then({ type: 'CasePrefixesSet', data: set });
    expect(casePrefixesOf(offices, 'zone', '2026-12-01')).toEqual(['东市监立']);
    expect(casePrefixesOf(offices, 'a', '2026-12-01')).toEqual(['东市监立']);
    expect(casePrefixesOf(offices, 'a', '2026-11-30')).toEqual([]);
  });

  it('adds those of an office to those of the offices above it, and to no other office', () => {
    const above = { type: 'CasePrefixesSet', data: { ...set, from: SET_UP } } as const;
    const offices = given(zone, office('a'), office('b'), above)
      .when(setCasePrefixesAct, { ...set, office: 'a', prefixes: ['一所立'] })
      .then({ type: 'CasePrefixesSet', data: { ...set, office: 'a', prefixes: ['一所立'] } });
    expect(casePrefixesOf(offices, 'a', '2026-12-01')).toEqual(['一所立', '东市监立']);
    expect(casePrefixesOf(offices, 'b', '2026-12-01')).toEqual(['东市监立']);
  });

  it('is refused for an unknown office and for a day that has begun', () => {
    given(zone)
      .when(setCasePrefixesAct, { ...set, office: 'a' })
      .thenRefused('unknown-office', ['zone']);
    given(zone)
      .when(setCasePrefixesAct, { ...set, from: '2026-11-27' })
      .thenRefused('effect-in-the-past', [TODAY]);
  });
});
