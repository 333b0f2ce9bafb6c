import { refuse, type RuleOutcome } from '@redress/kernel';
import type { Caller } from './party.js';
import { hasRight } from './may-act.js';

/** Refuses an act that no cell gives the caller's post, before anything is looked up. */
export function mustHaveRight(caller: Caller, act: string): RuleOutcome {
  return hasRight(caller, act) ? undefined : refuse('no-right', { act, role: caller.role });
}
