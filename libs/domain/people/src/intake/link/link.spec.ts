import { expect, it } from '@jest/globals';
import { after, commandOf, OTHER, PERSON } from '../../../test/person.js';
import { linkPersons } from './link.js';

const linking = commandOf({ subject: PERSON, other: OTHER });

it('two subjects are linked by a person', () =>
  expect(linkPersons(after(), linking)).toEqual({
    refused: false,
    events: [{ type: 'SubjectLinked', data: { other: OTHER } }],
  }));

it('two subjects are linked once', () =>
  expect(linkPersons(after({ type: 'SubjectLinked', data: { other: OTHER } }), linking)).toMatchObject({
    code: 'wrong-state-linked',
  }));

it('nobody is linked to themselves', () =>
  expect(linkPersons(after(), { ...linking, other: PERSON })).toMatchObject({ code: 'linked-to-themselves' }));

it('nobody is linked who was erased', () =>
  expect(
    linkPersons(after({ type: 'SubjectErased', data: { subject: OTHER, reason: 'purpose-reached' } }), linking),
  ).toMatchObject({ code: 'not-found' }));
