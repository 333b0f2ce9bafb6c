// Law: Order 121 Art. 15, Order 20 Art. 14: within seven working days from receipt it is decided and told.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start, stop } from '../../clocks.js';
import { inWords, type InWords } from '../../in-words.js';
import { mustNotWaitForProof } from '../../rules/identity.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';
import type { NoticeChannel } from '../../vocabulary.js';

/** 受理。 The complaint is accepted and the complainant told (Order 121 Art. 15). */
export type ComplaintAccepted = Event<
  'ComplaintAccepted',
  { decidedOn: LocalDate; toldOn: LocalDate; toldBy: NoticeChannel }
>;

export interface AcceptComplaint extends InWords {
  readonly decidedOn: LocalDate;
  readonly toldOn: LocalDate;
  readonly toldBy: NoticeChannel;
}

/** Accepts the complaint; the law counts the check as done when the complainant has been told. */
export function acceptComplaint(
  ticket: Ticket,
  command: Command<AcceptComplaint>,
  books: Books,
): Decision<ComplaintAccepted> {
  const { decidedOn, toldOn, toldBy, text } = command;
  const complaint = handledAt(ticket, 'awaiting-initial-check');
  if (isRefusal(complaint)) return complaint;
  return (
    mustNotWaitForProof(complaint) ??
    mustBeClaimable(complaint, 'accept-complaint', { decidedOn, toldOn }, command.at, books) ??
    decide({ type: 'ComplaintAccepted', data: { decidedOn, toldOn, toldBy }, ...inWords(complaint, text) })
  );
}

export const acceptAct = ticketAct({
  name: 'accept-complaint',
  decide: acceptComplaint,
  steps: { ComplaintAccepted: ['decidedOn', 'toldOn'] },
  evolve: {
    ComplaintAccepted: (ticket, { decidedOn, toldOn }, event) =>
      handle(
        ticket,
        event,
        { stage: 'accepted' },
        stop(toldOn, 'initial-check', 'answer'),
        start('mediation', decidedOn),
      ),
  },
});
