import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemOfDay } from './build-item.js';

/** 回访率: followed up ÷ concluded, in the month of the conclusion. An attempt that reached nobody is a follow-up too. */
export function concludedTicketsAreFollowedUp(assessed: AssessedRound): readonly AssessedItem[] {
  const { signedOff, followedUp } = assessed.round;
  if (signedOff === null) return [];
  const evidence = [signedOff, followedUp];
  return [
    itemOfDay(assessed, signedOff.on, { indicator: 'follow-up-rate', inNumerator: followedUp !== null, evidence }),
  ];
}

/**
 * 满意率: satisfied or basically satisfied ÷ valid follow-ups. A follow-up is valid when the citizen was reached and
 * answered the question; asked again, the last answer counts, in its month.
 */
export function citizensAreSatisfied(assessed: AssessedRound): readonly AssessedItem[] {
  const { satisfaction } = assessed.round;
  if (satisfaction === null) return [];
  const inNumerator = satisfaction.answer !== 'dissatisfied';
  return [itemOfDay(assessed, satisfaction.on, { indicator: 'satisfaction', inNumerator, evidence: [satisfaction] })];
}

/** 解决率: resolved ÷ valid follow-ups, valid as for {@link citizensAreSatisfied}. */
export function problemsAreResolved(assessed: AssessedRound): readonly AssessedItem[] {
  const { resolution } = assessed.round;
  if (resolution === null) return [];
  const inNumerator = resolution.resolved;
  return [itemOfDay(assessed, resolution.on, { indicator: 'resolution', inNumerator, evidence: [resolution] })];
}
