import { DISPATCH_DESK } from '@redress/offices';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf, movesOf } from './deadline-of.js';
import { holderAtEndOf } from './holder-at-end-of.js';

/**
 * 按时签收率: signed for by due ÷ due. The clock starts at receipt, so bouncing a ticket gains nobody time. Who signed on time
 * has the item; where nobody did, it counts against whoever had the ticket when it fell due, and not who signed in the end.
 * What the hotline answered itself asked for nobody's signature; only who let it fall due before that is counted.
 */
export function ticketsAreSignedForOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  const deadline = deadlineOf(assessed, 'sign-for');
  if (deadline === null) return [];
  const { assignments, firstHandler, closed } = assessed.round;
  const inNumerator = firstHandler !== null && firstHandler.on <= deadline.due;
  const chargedTo = inNumerator ? firstHandler.department : holderAtEndOf(assessed.round, deadline.due);
  if (closed?.as === 'answered' && chargedTo === DISPATCH_DESK) return [];
  const evidence = [
    assignments.at(-1),
    ...assessed.round.urgencyMoves,
    ...movesOf(assessed.round, 'sign-for'),
    firstHandler,
  ];
  return [itemWithDeadline(assessed, deadline, { indicator: 'signed-for-on-time', inNumerator, evidence, chargedTo })];
}
