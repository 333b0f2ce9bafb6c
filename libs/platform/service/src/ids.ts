import { randomBytes } from 'node:crypto';
import { timeOrderedId } from '@redress/kernel';
import type { Clock } from './clock.js';

/** A fresh id (UUID version 7) that sorts by the time it was made. */
export function newId(clock: Clock): string {
  return timeOrderedId(clock.now(), randomBytes(10));
}
