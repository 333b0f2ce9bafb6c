import { foldEvents, type Command, type Recorded } from '@redress/kernel';
import { persons, type PersonEvent } from '../src/index.js';
import type { Person } from '../src/person.js';

export const PERSON = '4b2a0000-0000-4000-8000-000000000001';
export const OTHER = '4b2a0000-0000-4000-8000-000000000002';

/** A person after some events. */
export function after(...events: readonly PersonEvent[]): Person {
  return foldEvents(persons.fold, events as unknown as readonly Recorded[]);
}

/** A command of an operator. */
export function commandOf<Input extends object>(input: Input): Command<Input> {
  const actor = { account: 'operator:1', person: 'operator:1', role: 'operator', office: null } as const;
  return {
    ...{ commandId: PERSON, at: '2026-05-06T01:00:00.000Z', causation: null, correlation: PERSON },
    actor: { ...actor, revision: null, for: null },
    ...input,
  };
}
