import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemOfDay } from './build-item.js';

/** 重办率, lower is better: reopened ÷ concluded, in the month of the conclusion. Each round that was concluded counts. */
export function concludedTicketsAreReopened(assessed: AssessedRound): readonly AssessedItem[] {
  const { signedOff, reopened } = assessed.round;
  if (signedOff === null) return [];
  const evidence = [signedOff, reopened];
  return [itemOfDay(assessed, signedOff.on, { indicator: 'reopen-rate', inNumerator: reopened !== null, evidence })];
}
