import { refuse, type RuleOutcome } from '@redress/kernel';
import type { Caller } from './party.js';
import { hasRight, hasRightByAnotherPost } from './may-act.js';

/**
 * Refuses an act that no cell gives the caller's post, before anything is looked up, and says by which post of the role it would
 * be done: at an office, or at the hotline itself. Where it asks for a right of another name, one of `anyOf` will do.
 */
export function mustHaveRight(caller: Caller, act: string, anyOf: readonly string[] = [act]): RuleOutcome {
  if (anyOf.some((right) => hasRight(caller, right))) return undefined;
  const values = { act, role: caller.role };
  if (!anyOf.some((right) => hasRightByAnotherPost(caller, right))) return refuse('no-right', values);
  return caller.office === null ? refuse('no-right-without-office', values) : refuse('no-right-of-an-office', values);
}
