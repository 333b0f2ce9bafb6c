import { describe, expect, it } from '@jest/globals';
import { given, office, zone } from '../../../test/given.js';
import { officeOn } from '../../queries/office-on.js';
import { renameOfficeAct } from './rename-office.js';

const name = { zh: '市场监管局', en: 'Market Regulation' };
const renamed = { id: 'a', name, from: '2026-12-01' };

describe('renaming an office', () => {
  it('gives it another name from a day on, and leaves earlier days as they were', () => {
    const offices = given(zone, office('a'))
      .when(renameOfficeAct, renamed)
      .then({ type: 'OfficeRenamed', data: renamed });
    expect(officeOn(offices, 'a', '2026-11-30')?.name.zh).toBe('a');
    expect(officeOn(offices, 'a', '2026-12-01')?.name).toEqual(name);
  });

  it('leaves a name that was entered for a later day', () => {
    const later = {
      type: 'OfficeRenamed',
      data: { ...renamed, name: { zh: '后', en: 'later' }, from: '2027-01-01' },
    } as const;
    const offices = given(zone, office('a'), later)
      .when(renameOfficeAct, renamed)
      .then({ type: 'OfficeRenamed', data: renamed });
    expect(officeOn(offices, 'a', '2026-12-31')?.name.en).toBe('Market Regulation');
    expect(officeOn(offices, 'a', '2027-01-01')?.name.en).toBe('later');
  });

  it('is refused for an unknown office and for a day that has begun', () => {
    given(zone).when(renameOfficeAct, renamed).thenRefused('unknown-office');
    given(zone, office('a'))
      .when(renameOfficeAct, { ...renamed, from: '2026-11-27' })
      .thenRefused('effect-in-the-past');
  });
});
