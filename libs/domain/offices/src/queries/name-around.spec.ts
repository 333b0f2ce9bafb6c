import { describe, expect, it } from '@jest/globals';
import { office, registers } from '../../test/given.js';
import { nameAround } from './name-around.js';

describe('the name of an office around a day', () => {
  const name = (text: string) => ({ zh: text, en: text });
  const known = registers(
    office('east', { name: name('first'), from: '2026-03-01' }),
    { type: 'OfficeRenamed', data: { id: 'east', name: name('second'), from: '2026-05-01' } },
    { type: 'OfficeClosed', data: { id: 'east', from: '2026-06-01', takenOverBy: null } },
  );

  it.each([
    ['2026-01-31', 'first'],
    ['2026-04-30', 'first'],
    ['2026-05-01', 'second'],
    ['2026-07-01', 'second'],
  ])('is on %s its %s one', (day, expected) => {
    expect(nameAround(known, 'east', day)).toEqual(name(expected));
  });

  it('is unknown for an office that was never registered', () => {
    expect(nameAround(known, 'west', '2026-05-01')).toBeUndefined();
  });
});
