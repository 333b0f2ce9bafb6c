import { addDays, type LocalDate } from '@redress/kernel';
import {
  CHINA_CALENDAR as calendar,
  deadline,
  findRuleSet,
  type DeadlineInput,
  type SetLimitCode,
} from '@redress/rulebook';

/** What one deadline costs after warm-up, in microseconds: the median of rounds. */
export interface DeadlineBench {
  readonly deadlines: number;
  readonly rounds: number;
  readonly microseconds: {
    readonly workingDays: number;
    readonly naturalDays: number;
    readonly paused: number;
  };
}

const DAYS = 1_000;
const FIRST_DAY = '2023-01-01';
const ruleSet = findRuleSet('order-121')!;

/** Computes deadlines of limits in working days, in natural days and with two pauses, from every day of some years. */
export function benchDeadline(deadlines: number, rounds: number): DeadlineBench {
  return {
    deadlines,
    rounds,
    microseconds: {
      workingDays: median(deadlines, rounds, (start) => inputOf('verification', start)),
      naturalDays: median(deadlines, rounds, (start) => inputOf('mediation', start)),
      paused: median(deadlines, rounds, (start) => ({
        ...inputOf('mediation', start),
        pauses: [
          { from: addDays(start, 10), to: addDays(start, 20), reason: 'testing' },
          { from: addDays(start, 40), to: addDays(start, 45), reason: 'appraisal' },
        ],
      })),
    },
  };
}

function inputOf(limit: SetLimitCode, start: LocalDate): DeadlineInput<SetLimitCode> {
  return { ruleSet, calendar, limit, start };
}

function median(
  deadlines: number,
  rounds: number,
  inputFrom: (start: LocalDate) => DeadlineInput<SetLimitCode>,
): number {
  const inputs = Array.from({ length: DAYS }, (_, i) => inputFrom(addDays(FIRST_DAY, i)));
  const costs = Array.from({ length: rounds + 1 }, () => costOf(inputs, deadlines));
  // The first round warms up.
  return costs.slice(1).sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

function costOf(inputs: readonly DeadlineInput<SetLimitCode>[], deadlines: number): number {
  const started = performance.now();
  let days = 0;
  for (let i = 0; i < deadlines; i++) days += deadline(inputs[i % inputs.length]!).due.length;
  const microseconds = ((performance.now() - started) * 1000) / deadlines;
  if (days !== 10 * deadlines) throw new Error('A deadline was no day');
  return Number(microseconds.toFixed(3));
}
