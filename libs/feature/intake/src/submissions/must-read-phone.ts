import { readPhone } from '@redress/people';
import { InvalidRequestError } from '@redress/service';
import type { SubmissionBody } from './submission-body.js';

/** Refuses what stands for a phone and is none: a number that nobody can call must not tell people apart. */
export function mustReadPhone({ person }: Pick<SubmissionBody, 'person'>): void {
  if (person?.phone === undefined || readPhone(person.phone).is !== 'unreadable') return;
  throw new InvalidRequestError([{ field: 'person.phone', code: 'phone' }]);
}
