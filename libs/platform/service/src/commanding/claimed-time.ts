import { normalizeInstant, refuse } from '@redress/kernel';
import type { Clock } from '../clock.js';
import { RefusedError } from './refused-error.js';

/** Clocks of two offices differ; more than this is a mistake or a claim about the future. */
const TOLERANCE_MS = 2 * 60_000;

/** The instant that an actor claims, in the one form of the log. Throws a refusal when unreadable or in the future. */
export function claimedTime(at: string, clock: Clock): string {
  const instant = normalizeInstant(at);
  if (instant === undefined)
    throw new RefusedError(
      refuse('unreadable-time', '时间无法识别。The time cannot be read.', [
        'RFC 3339, such as 2026-09-24T10:00:00+08:00',
      ]),
    );
  if (Date.parse(instant) > clock.now() + TOLERANCE_MS)
    throw new RefusedError(refuse('time-in-future', '时间不得晚于当前时间。The time lies in the future.'));
  return instant;
}
