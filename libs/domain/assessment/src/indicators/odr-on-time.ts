import type { Rulebook } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemWithDeadline } from './build-item.js';
import { plainDeadline } from './deadline-of.js';

/** ODR按时办结率: referrals that the ODR unit answered by due ÷ referrals due. Each referral counts on its own. */
export function odrUnitsAnswerOnTime(
  facts: TicketFacts,
  department: string,
  rulebook: Rulebook,
): readonly AssessedItem[] {
  return facts.odr.map((referral) => {
    const deadline = plainDeadline(facts, rulebook, 'odr', referral.referredOn);
    const inNumerator = referral.answer !== null && referral.answer.answeredOn <= deadline.due;
    const evidence = [referral, referral.answer];
    return itemWithDeadline(facts, deadline, { indicator: 'odr-on-time', department, inNumerator, evidence });
  });
}
