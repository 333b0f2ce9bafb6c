import { expect, it } from '@jest/globals';
import { after, commandOf, OTHER, PERSON } from '../../../test/person.js';
import { erasePerson } from './erase.js';

const erasing = commandOf({ subject: PERSON, reason: 'consent-withdrawn' as const });
const erased = { type: 'SubjectErased', data: { subject: PERSON, reason: 'consent-withdrawn' } } as const;

it('a person is erased once', () => {
  expect(erasePerson(after(), erasing)).toEqual({ refused: false, events: [erased] });
  expect(erasePerson(after(erased), erasing)).toEqual({ refused: false, events: [] });
});

it('links stand after an erasure: they name subjects, and the other person was not erased', () =>
  expect(after({ type: 'SubjectLinked', data: { other: OTHER } }, erased)).toEqual({ erased: true, linked: [OTHER] }));
