import { refuse, type RuleOutcome } from '@redress/kernel';
import { isOfDepartment } from '../kind.js';
import type { MadeRequest } from '../request.js';

/**
 * What a department asks for a ticket is asked for as long as it has it: the leader of a department that has it no longer decides
 * nothing about it. What the hotline asks for stands, whoever has the ticket.
 */
export function mustStillHaveTheTicket(
  { kind, office }: Pick<MadeRequest, 'kind' | 'office'>,
  holder: string | null,
): RuleOutcome {
  const moved = isOfDepartment(kind) && office !== null && office !== holder;
  return moved ? refuse('ticket-moved') : undefined;
}
