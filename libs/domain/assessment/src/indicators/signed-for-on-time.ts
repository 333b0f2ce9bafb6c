import type { Deadline } from '@redress/rulebook';
import { TICKET_KINDS } from '@redress/ticket';
import type { Accountability } from './accountable-department.js';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { termOf } from './term-of.js';

/**
 * 按时签收率: signed for by due ÷ due. The clock starts at receipt, so bouncing a ticket gains nobody time. Who
 * signed on time has the item; where nobody did, it counts against who had the ticket when it fell due.
 * What the hotline answered itself by the due day asked for nobody's signature.
 */
export function ticketsAreSignedForOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  const { firstHandler, closed, urgencyMoves } = assessed.round;
  const isDoneBy = ({ due }: Deadline) => firstHandler !== null && firstHandler.on <= due;
  const term = termOf(assessed, 'sign-for', TICKET_KINDS, isDoneBy);
  if (term === null) return [];
  const { deadline, isMet: inNumerator, moves } = term;
  if (closed?.as === 'answered' && closed.on <= deadline.due) return [];
  const evidence = [...urgencyMoves, ...moves, firstHandler];
  const share = { indicator: 'signed-for-on-time', inNumerator, evidence } as const;
  return [itemWithDeadline(assessed, deadline, share, inNumerator ? signerOf(assessed) : undefined)];
}

/** Moving accountability is about later limits: the signature stays with who gave it. */
function signerOf({ round: { firstHandler } }: AssessedRound): Accountability | undefined {
  return firstHandler === null ? undefined : { department: firstHandler.department, because: firstHandler };
}
