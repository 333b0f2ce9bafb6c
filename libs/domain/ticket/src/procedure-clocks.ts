import type { LocalDate } from '@redress/kernel';
import type { SetLimitCode } from '@redress/rulebook';
import { start, stop, type ClockMove } from './clocks.js';
import type { TicketKind } from './vocabulary.js';

/**
 * What starts at receipt besides signing for, by kind: the limits of its procedure. The answer limit waits for the first
 * substantial word to whoever asked or complained; for reports verification governs.
 */
const PROCEDURE_LIMITS: Readonly<Record<TicketKind, readonly SetLimitCode[]>> = {
  complaint: ['answer', 'initial-check'],
  report: ['verification'],
  consultation: ['answer'],
};

/** The limits of a kind's procedure start at receipt, so that a return or a transfer gains nobody time. */
export function startProcedure(kind: TicketKind, receivedOn: LocalDate): readonly ClockMove[] {
  return PROCEDURE_LIMITS[kind].map((limit) => start(limit, receivedOn));
}

/** On a day the ticket is found to be of another kind: the limits of that kind start at receipt, those of the old one stop. */
export function changeProcedure(
  kinds: { readonly from: TicketKind; readonly to: TicketKind },
  receivedOn: LocalDate,
  on: LocalDate,
): readonly ClockMove[] {
  const left = PROCEDURE_LIMITS[kinds.from].filter((limit) => !PROCEDURE_LIMITS[kinds.to].includes(limit));
  return [stop(on, ...left), ...startProcedure(kinds.to, receivedOn)];
}
