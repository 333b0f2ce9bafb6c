import { refuse, type RuleOutcome } from '@redress/kernel';

/** An upheld return moves the ticket. A rejected one sends it back to the same department. */
export function mustGoToAnotherDepartment(from: string, to: string): RuleOutcome {
  return from === to ? refuse('same-department') : undefined;
}
