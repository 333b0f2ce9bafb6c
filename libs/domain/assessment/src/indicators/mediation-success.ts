import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemOfDay } from './build-item.js';

/** 调解成功率: settled ÷ (settled + terminated), in the month of the decision. Settling before an ODR unit is settling. */
export function mediationsAreSettled(assessed: AssessedRound): readonly AssessedItem[] {
  const { ended } = assessed.round;
  if (ended?.outcome !== 'settled' && ended?.outcome !== 'terminated') return [];
  const inNumerator = ended.outcome === 'settled';
  return [itemOfDay(assessed, ended.on, { indicator: 'mediation-success', inNumerator, evidence: [ended] })];
}
