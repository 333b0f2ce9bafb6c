import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline, onNeitherSide } from './build-item.js';
import { plainDeadline } from './deadline-of.js';

/**
 * ODR按时办结率: referrals that the ODR unit answered by due ÷ referrals due. Each referral counts on its own. One that the
 * department took back by the due day leaves both sides; one that expired, or was taken back later, is missed.
 */
export function odrUnitsAnswerOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  return assessed.round.odr.map((referral) => {
    const deadline = plainDeadline(assessed, 'odr', referral.referredOn);
    const inNumerator = referral.answer !== null && referral.answer.on <= deadline.due;
    const { answer, lost } = referral;
    const share = { indicator: 'odr-on-time', inNumerator, evidence: [referral, answer, lost] } as const;
    const item = itemWithDeadline(assessed, deadline, share);
    return lost?.how === 'recalled' && lost.on <= deadline.due ? onNeitherSide(item) : item;
  });
}
