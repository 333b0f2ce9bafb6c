import type { Deadline } from '@redress/rulebook';
import type { DayFact } from '../facts/round-facts.js';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { termOf } from './term-of.js';

/**
 * 超期率, lower is better: the citizen had no answer by the end of the hotline's answer limit ÷ due. The answer to a
 * consultation is the answer; to a complaint, being told that it is accepted or refused, for mediation lawfully takes far
 * longer than the hotline's days. Reports have no such limit, verification governs them. A complex ticket has the longer one.
 */
export function ticketsAreOverdue(assessed: AssessedRound): readonly AssessedItem[] {
  const { classified, urgencyMoves } = assessed.round;
  const done = answerOf(assessed);
  const isDoneBy = ({ due }: Deadline) => done !== null && done.on <= due;
  const term = termOf(assessed, 'answer', ['complaint', 'consultation'], isDoneBy);
  if (term === null) return [];
  const { deadline, isMet, moves } = term;
  const evidence = [classified, ...urgencyMoves, ...moves, done];
  return [itemWithDeadline(assessed, deadline, { indicator: 'overdue-rate', inNumerator: !isMet, evidence })];
}

function answerOf({ ticket, round: { initialCheck, ended } }: AssessedRound): DayFact | null {
  if (ticket.kind === 'consultation') return ended?.outcome === 'answered' ? ended : null;
  return initialCheck && { on: initialCheck.toldOn, revision: initialCheck.revision };
}
