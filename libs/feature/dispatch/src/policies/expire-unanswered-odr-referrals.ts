import { expireOdrReferralAct } from '@redress/ticket';
import { whenADayBegins } from './when-a-day-begins.js';

/** On the first day after its limit an ODR unit that did not answer loses the referral, and the department goes on. */
export const ExpireUnansweredOdrReferrals = whenADayBegins({
  name: 'expire-unanswered-odr-referrals',
  find: (queue, day, atLeast) => queue.overdue('odr', day, atLeast),
  act: expireOdrReferralAct,
  input: (day) => ({ day }),
});
