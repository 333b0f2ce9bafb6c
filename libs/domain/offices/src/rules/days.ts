import { refuse, shanghaiDay, type LocalDate, type RuleOutcome } from '@redress/kernel';
import type { Offices } from '../offices.js';

/**
 * An entry takes effect today or later, so that it changes nothing that was decided by the registers of an earlier day. On the
 * day of the first set-up any day will do: nothing has been decided by empty registers.
 */
export function mustTakeEffectFromTodayOn({ setUpOn }: Offices, at: string, from: LocalDate): RuleOutcome {
  const today = shanghaiDay(at);
  if (from >= today || setUpOn === null || setUpOn === today) return undefined;
  return refuse('effect-in-the-past', { today }, [today]);
}
