import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemOfDay } from './build-item.js';

/**
 * 市民催单率, lower is better: urged by the citizen ÷ concluded, in the month of the conclusion. A round that was urged more
 * than once counts once on each side; every urge is evidence.
 */
export function concludedTicketsAreUrged(assessed: AssessedRound): readonly AssessedItem[] {
  const { signedOff, citizenUrges } = assessed.round;
  if (signedOff === null) return [];
  const evidence = [signedOff, ...citizenUrges];
  const inNumerator = citizenUrges.length > 0;
  return [itemOfDay(assessed, signedOff.on, { indicator: 'citizen-urge-rate', inNumerator, evidence })];
}
