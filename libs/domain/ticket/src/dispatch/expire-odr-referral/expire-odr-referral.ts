// A policy on the days carries it out, so that no one has to notice that an ODR unit stays silent.
import { decide, isRefusal, type Code, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { stop } from '../../clocks.js';
import { isOver } from '../../due-days.js';
import { withLastStep } from '../../note-days.js';
import { existing, handledAt } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/** ODR转交失效。 The ODR unit stayed silent until its limit was over and lost the referral; the department goes on. */
export type OdrReferralExpired = Event<
  'OdrReferralExpired',
  {
    /** The merchant's number as an ODR unit. */
    unit: Code;
    /** The first day after the due day on which the platform looked. */
    expiredOn: LocalDate;
  }
>;

export interface ExpireOdrReferral {
  /** The day that began. */
  readonly day: LocalDate;
}

/** Ends a referral whose limit was over before a day began. Where there is none, or it was answered, it changes nothing. */
export function expireOdrReferral(
  ticket: Ticket,
  { day }: Command<ExpireOdrReferral>,
  { rulebook }: Books,
): Decision<OdrReferralExpired> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const referred = handledAt(registered, 'with-odr-unit');
  if (isRefusal(referred) || !isOver(referred, 'odr', day, rulebook)) return decide();
  return decide({ type: 'OdrReferralExpired', data: { unit: referred.round.handling.unit, expiredOn: day } });
}

export const expireOdrReferralAct = ticketAct({
  name: 'expire-odr-referral',
  decide: expireOdrReferral,
  evolve: {
    OdrReferralExpired: (ticket, { expiredOn }) => {
      const expired = change(ticket, {}, stop(expiredOn, 'odr'));
      const round = { ...ticket.round, handling: { stage: 'accepted' as const } };
      return withLastStep({ ...expired, round }, { field: 'expiredOn', on: expiredOn });
    },
  },
});
