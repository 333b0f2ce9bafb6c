import type { AssessedItem } from './assessed-item.js';
import type { DayFact, EndFact } from '../facts/round-facts.js';
import type { AssessedRound } from './assessed-round.js';
import { itemOfDay, onNeitherSide } from './build-item.js';

/**
 * 调解成功率: settled ÷ (settled + terminated), in the month of the decision. Settling before an ODR unit is settling. A decision
 * that was taken back leaves both sides until another one takes its place.
 */
export function mediationsAreSettled(assessed: AssessedRound): readonly AssessedItem[] {
  const { ended, takenBack } = assessed.round;
  if (endsMediation(ended)) return [itemOf(assessed, ended)];
  const former = takenBack.findLast(endsMediation);
  return former === undefined ? [] : [onNeitherSide(itemOf(assessed, former, former.takenBack))];
}

function endsMediation(end: EndFact | null): end is EndFact {
  return end?.outcome === 'settled' || end?.outcome === 'terminated';
}

function itemOf(assessed: AssessedRound, end: EndFact, ...besides: readonly DayFact[]): AssessedItem {
  const inNumerator = end.outcome === 'settled';
  return itemOfDay(assessed, end.on, { indicator: 'mediation-success', inNumerator, evidence: [end, ...besides] });
}
