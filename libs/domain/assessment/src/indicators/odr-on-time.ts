import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { plainDeadline } from './deadline-of.js';

/** ODR按时办结率: referrals that the ODR unit answered by due ÷ referrals due. Each referral counts on its own. */
export function odrUnitsAnswerOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  return assessed.round.odr.map((referral) => {
    const deadline = plainDeadline(assessed, 'odr', referral.referredOn);
    const inNumerator = referral.answer !== null && referral.answer.on <= deadline.due;
    const evidence = [referral, referral.answer];
    return itemWithDeadline(assessed, deadline, { indicator: 'odr-on-time', inNumerator, evidence });
  });
}
