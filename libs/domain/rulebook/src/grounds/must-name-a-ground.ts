import { refuseOption, type RuleOutcome } from '@redress/kernel';
import type { RuleSet } from '../rule-sets/rule-set.js';
import type { Ground } from './ground.js';

/** Why a complaint may be refused under the rule set: Order 20 Art. 15 (6 grounds), Order 121 Art. 16 (7). */
export function refusalGrounds(ruleSet: RuleSet): readonly Ground[] {
  return ruleSet.refusalGrounds;
}

/** Why mediation may be terminated under the rule set: Order 20 Art. 21 (7 grounds), Order 121 Art. 23 (8). */
export function terminationGrounds(ruleSet: RuleSet): readonly Ground[] {
  return ruleSet.terminationGrounds;
}

/** The same while its limit has not ended: a ground that says so does not exist yet. */
export function earlyTerminationGrounds(ruleSet: RuleSet): readonly Ground[] {
  return ruleSet.terminationGrounds.filter(({ onceOver }) => onceOver === undefined);
}

/** 撤回投诉或者自行和解 (Order 121 Art. 23 item 1, Order 20 Art. 21 item 1): a withdrawal is recorded as such, not as a termination. */
export const WITHDRAWAL_GROUND = 'withdrawn-or-settled';

/** 拒不核验身份 (Order 121 Art. 16 item 6): it presupposes that proof of identity was asked for. */
export const IDENTITY_GROUND = 'identity-not-verified';

/** Whether a ground of termination says that the time to mediate is over. */
export function saysTimeIsOver(ruleSet: RuleSet, code: string): boolean {
  return ruleSet.terminationGrounds.some((ground) => ground.code === code && ground.onceOver !== undefined);
}

/** Every decision names its ground; the refusal of one that does not lists the valid ones, each with its article. */
export function mustNameAGround(grounds: readonly Ground[], code: string): RuleOutcome {
  if (grounds.some((ground) => ground.code === code)) return undefined;
  return refuseOption('unknown-ground', grounds);
}
