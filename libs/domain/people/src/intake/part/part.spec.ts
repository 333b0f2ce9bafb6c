import { expect, it } from '@jest/globals';
import { after, commandOf, OTHER } from '../../../test/person.js';
import { partPersons } from './part.js';

const parting = commandOf({ other: OTHER });
const linked = { type: 'SubjectLinked', data: { other: OTHER } } as const;
const parted = { type: 'SubjectParted', data: { other: OTHER } } as const;

it('a link is undone, and may be made again', () => {
  expect(partPersons(after(linked), parting)).toEqual({ refused: false, events: [parted] });
  expect(after(linked, parted).linked).toEqual([]);
  expect(after(linked, parted, linked).linked).toEqual([OTHER]);
});

it.each([[[]], [[linked, parted]]])('what is not linked cannot be parted: after %j', (before) =>
  expect(partPersons(after(...before), parting)).toMatchObject({ code: 'wrong-state-not-linked' }),
);
