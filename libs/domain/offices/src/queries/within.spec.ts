import { expect, it } from '@jest/globals';
import { office, registers, TODAY, zone } from '../../test/given.js';
import { within } from './within.js';

it('an office lies within itself and what is above it, an unknown one within itself alone', () => {
  const offices = registers(zone, office('a'), office('station', { level: 'station', parent: 'a' }));
  const scopes = (id: string) => ['zone', 'a', 'station', 'gone'].filter((above) => within(offices, id, above, TODAY));
  expect(scopes('station')).toEqual(['zone', 'a', 'station']);
  expect(scopes('zone')).toEqual(['zone']);
  expect(scopes('gone')).toEqual(['gone']);
});
