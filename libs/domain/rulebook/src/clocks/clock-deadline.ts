import { deadline, type Deadline, type DeadlineInput, type SetLimitCode } from '../deadlines/deadline.js';
import type { LimitCode } from '../rule-sets/limit.js';
import type { LimitClock } from './limit-clock.js';

/** Under what a clock is read. */
export type ClockReading<Code extends LimitCode = LimitCode> = Pick<
  DeadlineInput<Code>,
  'ruleSet' | 'calendar' | 'limit' | 'complex' | 'asOf'
>;

/** What the deadline of a clock is computed from, for {@link deadline} and for its explanation alike. */
export function clockInput<Code extends LimitCode>(
  { start, pauses, extensions }: LimitClock,
  reading: ClockReading<Code>,
): DeadlineInput<Code> {
  let input: DeadlineInput<Code> = { ...reading, start, pauses };
  for (const { approvedOn, length } of extensions) {
    if (reading.asOf !== undefined && approvedOn > reading.asOf) continue;
    // Approved after the term had ended it came too late: what has ended cannot be prolonged.
    if (approvedOn <= (deadline(input)?.due ?? '')) input = { ...input, extendedBy: (input.extendedBy ?? 0) + length };
  }
  return input;
}

/** When the limit of a clock ends. */
export function clockDeadline(clock: LimitClock, reading: ClockReading<SetLimitCode>): Deadline;
export function clockDeadline(clock: LimitClock, reading: ClockReading): Deadline | undefined;
export function clockDeadline(clock: LimitClock, reading: ClockReading): Deadline | undefined {
  return deadline(clockInput(clock, reading));
}
