import { decide, isRefusal, shanghaiDay, type Code, type Command, type Decision, type Event } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { handle } from '../../change.js';
import { stop } from '../../clocks.js';
import { withLastStep } from '../../note-days.js';
import { handledAt } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/** 收回ODR转交。 The department took the complaint back from the ODR unit, which had not answered, and goes on with it. */
export type OdrReferralRecalled = Event<
  'OdrReferralRecalled',
  {
    /** The merchant's number as an ODR unit. */
    unit: Code;
  }
>;

/** Takes the complaint back from an ODR unit that has not answered, before its limit is over or after. */
export function recallFromOdr(ticket: Ticket, _: Command): Decision<OdrReferralRecalled> {
  const referred = handledAt(ticket, 'with-odr-unit');
  if (isRefusal(referred)) return referred;
  return decide({ type: 'OdrReferralRecalled', data: { unit: referred.round.handling.unit } });
}

export const recallFromOdrAct = ticketAct({
  name: 'recall-from-odr',
  decide: recallFromOdr,
  evolve: {
    OdrReferralRecalled: (ticket, _, event) => {
      const on = shanghaiDay(event.occurredAt);
      const recalled = handle(ticket, event, { stage: 'accepted' }, stop(on, 'odr'));
      return withLastStep(recalled, { field: 'recalledOn', on });
    },
  },
});
