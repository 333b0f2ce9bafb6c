import { deadline, type Deadline, type DeadlineInput, type SetLimitCode } from '../deadlines/deadline.js';
import type { LimitCode } from '../rule-sets/limit.js';
import type { StatedUrgency } from '../rule-sets/urgency.js';
import type { LimitClock } from './limit-clock.js';

/** Under what a clock is read. */
export type ClockReading<Code extends LimitCode = LimitCode> = Pick<
  DeadlineInput<Code>,
  'ruleSet' | 'calendar' | 'limit' | 'complex' | 'asOf'
> & {
  /** The urgencies above the ordinary one that the ticket had; none by default. */
  readonly urgencies?: readonly StatedUrgency[];
};

/** What the deadline of a clock is computed from, for {@link deadline} and for its explanation alike. */
export function clockInput<Code extends LimitCode>(
  { start, pauses, extensions }: LimitClock,
  { urgencies = [], ...reading }: ClockReading<Code>,
): DeadlineInput<Code> {
  let input: DeadlineInput<Code> = { ...reading, start, pauses };
  for (const { approvedOn, length } of extensions) {
    if (reading.asOf !== undefined && approvedOn > reading.asOf) continue;
    // Approved after the term had ended it came too late: what has ended cannot be prolonged.
    if (approvedOn <= (deadline(input)?.due ?? '')) input = { ...input, extendedBy: (input.extendedBy ?? 0) + length };
  }
  return mostPressing(input, urgencies);
}

/**
 * The reading of a limit that ends first: its ordinary term, or that of an urgency, counted from the day on which it was stated.
 * A ticket that was lowered goes back to the ordinary term, unless the shorter one had ended before.
 */
function mostPressing<Code extends LimitCode>(
  ordinary: DeadlineInput<Code>,
  urgencies: readonly StatedUrgency[],
): DeadlineInput<Code> {
  const { start } = ordinary;
  let first = ordinary;
  for (const { urgency, since, until } of urgencies) {
    if (ordinary.ruleSet.limits[ordinary.limit]?.urgency?.[urgency] === undefined) continue;
    const other = { ...ordinary, urgency, start: since > start ? since : start };
    const { due } = deadline(other)!;
    if (due < deadline(first)!.due && (until === null || due < until)) first = other;
  }
  return first;
}

/** When the limit of a clock ends. */
export function clockDeadline(clock: LimitClock, reading: ClockReading<SetLimitCode>): Deadline;
export function clockDeadline(clock: LimitClock, reading: ClockReading): Deadline | undefined;
export function clockDeadline(clock: LimitClock, reading: ClockReading): Deadline | undefined {
  return deadline(clockInput(clock, reading));
}
