// Law: Order 121 Arts. 15–17, Order 20 Arts. 14–15.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import { mustNameAGround, OTHER_ROUTES, refusalGrounds, rulesFor } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { stop } from '../../clocks.js';
import { inWords } from '../../in-words.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import { mustHaveAskedForProof } from '../../rules/identity.js';
import type { Ticket } from '../../ticket.js';
import type { NoticeChannel } from '../../vocabulary.js';

/** 不予受理。 The complaint is refused on a ground of Order 121 Art. 16 (Order 20 Art. 15), and the complainant told. */
export type ComplaintRefused = Event<
  'ComplaintRefused',
  {
    ground: Code;
    decidedOn: LocalDate;
    toldOn: LocalDate;
    toldBy: NoticeChannel;
    /** The other ways to resolve the dispute that the complainant was told of (Order 121 Art. 15). */
    otherRoutes: readonly Code[];
  }
>;

export interface RefuseComplaint {
  /** A ground of the rule set that governs the ticket. */
  readonly ground: string;
  readonly decidedOn: LocalDate;
  readonly toldOn: LocalDate;
  readonly toldBy: NoticeChannel;
  /** The reason in words, which the complainant is told (Art. 15): why the ground holds here. Sealed. */
  readonly text: string;
}

/** Refuses the complaint on a lawful ground; the complainant is told the ground and the other routes (Art. 15). */
export function refuseComplaint(
  ticket: Ticket,
  command: Command<RefuseComplaint>,
  books: Books,
): Decision<ComplaintRefused> {
  const { ground, decidedOn, toldOn, toldBy, text } = command;
  const complaint = handledAt(ticket, 'awaiting-initial-check');
  if (isRefusal(complaint)) return complaint;
  const otherRoutes = OTHER_ROUTES.map(({ code }) => code);
  return (
    mustNameAGround(refusalGrounds(rulesFor(books.rulebook, complaint).ruleSet), ground) ??
    mustHaveAskedForProof(complaint, ground) ??
    mustBeClaimable(complaint, 'refuse-complaint', { decidedOn, toldOn }, command.at, books) ??
    decide({
      type: 'ComplaintRefused',
      data: { ground, decidedOn, toldOn, toldBy, otherRoutes },
      ...inWords(complaint, text),
    })
  );
}

export const refuseAct = ticketAct({
  name: 'refuse-complaint',
  decide: refuseComplaint,
  steps: { ComplaintRefused: ['decidedOn', 'toldOn'] },
  evolve: {
    ComplaintRefused: (ticket, { toldOn }, event) =>
      handle(
        ticket,
        event,
        { stage: 'finished', outcome: 'refused', from: 'awaiting-initial-check' },
        stop(toldOn, 'initial-check', 'answer'),
      ),
  },
});
