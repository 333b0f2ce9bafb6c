import type { LocalDate } from '@redress/kernel';
import type { Rulebook } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf } from './deadline-of.js';

/**
 * 超期率, lower is better: the citizen had no answer by the end of the hotline's answer limit ÷ due. The answer to a
 * consultation is the answer; to a complaint, being told that it is accepted or refused, for mediation lawfully takes far
 * longer than the hotline's days; to a report, the filing decision. A complex ticket has the longer limit.
 */
export function ticketsAreOverdue(facts: TicketFacts, department: string, rulebook: Rulebook): readonly AssessedItem[] {
  const deadline = deadlineOf(facts, rulebook, 'answer');
  if (deadline === null) return [];
  const done = answerOf(facts);
  const inNumerator = done === null || done.on > deadline.due;
  const evidence = [facts.classified, done];
  return [itemWithDeadline(facts, deadline, { indicator: 'overdue-rate', department, inNumerator, evidence })];
}

function answerOf({
  kind,
  answered,
  initialCheck,
  verification,
}: TicketFacts): { on: LocalDate; revision: number } | null {
  switch (kind) {
    case 'consultation':
      return answered;
    case 'complaint':
      return initialCheck && { on: initialCheck.toldOn, revision: initialCheck.revision };
    case 'report':
      return verification && { on: verification.decidedOn, revision: verification.revision };
  }
}
