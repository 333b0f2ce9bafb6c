import { describe, expect, it } from '@jest/globals';
import { given, office, TODAY, zone } from '../../../test/given.js';
import { officeOn, officesOn } from '../../queries/office-on.js';
import { within } from '../../queries/within.js';
import { closeOfficeAct } from './close-office.js';

const closed = { id: 'a', from: '2026-12-01', takenOverBy: 'b' };
const both = given(zone, office('a'), office('b'));
const station = (parent: string) => office('station', { level: 'station', parent });

describe('closing an office', () => {
  it('ends it from a day on; earlier days and the scope above keep it', () => {
    const offices = both.when(closeOfficeAct, closed).then({ type: 'OfficeClosed', data: closed });
    expect(officeOn(offices, 'a', '2026-11-30')).toBeDefined();
    expect(officeOn(offices, 'a', '2026-12-01')).toBeUndefined();
    expect(officesOn(offices, '2026-12-01', 'department').map(({ id }) => id)).toEqual(['b']);
    expect(within(offices, 'a', 'zone', '2026-12-01')).toBe(true);
  });

  it('names the office of the same tier that takes over its tickets, or none', () => {
    both.when(closeOfficeAct, { ...closed, takenOverBy: null }).then({
      type: 'OfficeClosed',
      data: { ...closed, takenOverBy: null },
    });
    both.when(closeOfficeAct, { ...closed, takenOverBy: 'a' }).thenRefused('successor-wrong');
    both.when(closeOfficeAct, { ...closed, takenOverBy: 'zone' }).thenRefused('successor-wrong');
    both.when(closeOfficeAct, { ...closed, takenOverBy: 'c' }).thenRefused('unknown-office', ['zone', 'a', 'b']);
    const ending = { type: 'OfficeClosed', data: { id: 'b', from: '2027-01-01', takenOverBy: null } } as const;
    given(zone, office('a'), office('b'), ending).when(closeOfficeAct, closed).thenRefused('office-closed');
  });

  it('waits for the offices below it, also for those that will be moved there', () => {
    given(zone, office('a'), office('b'), station('a'))
      .when(closeOfficeAct, closed)
      .thenRefused('office-has-offices-below', ['station']);
    const moving = { type: 'OfficeMoved', data: { id: 'station', parent: 'a', from: '2027-01-01' } } as const;
    given(zone, office('a'), office('b'), station('b'), moving)
      .when(closeOfficeAct, closed)
      .thenRefused('office-has-offices-below');
    const left = { type: 'OfficeMoved', data: { id: 'station', parent: 'b', from: '2026-12-01' } } as const;
    given(zone, office('a'), office('b'), station('a'), left)
      .when(closeOfficeAct, closed)
      .then({ type: 'OfficeClosed', data: closed });
  });

  it('waits for those that close later, not for those that are closed by then', () => {
    const closing = (from: string) =>
      ({ type: 'OfficeClosed', data: { id: 'station', from, takenOverBy: null } }) as const;
    given(zone, office('a'), office('b'), station('a'), closing('2026-12-02'))
      .when(closeOfficeAct, closed)
      .thenRefused('office-has-offices-below', ['station']);
    given(zone, office('a'), office('b'), station('a'), closing('2026-12-01'))
      .when(closeOfficeAct, closed)
      .then({ type: 'OfficeClosed', data: closed });
  });

  it('happens once, and on no day that has begun before today', () => {
    const before = { type: 'OfficeClosed', data: closed } as const;
    given(zone, office('a'), before).when(closeOfficeAct, closed).thenRefused('office-closed');
    both.when(closeOfficeAct, { ...closed, from: '2026-11-27' }).thenRefused('effect-in-the-past', [TODAY]);
  });
});
