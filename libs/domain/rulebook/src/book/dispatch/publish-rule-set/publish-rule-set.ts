import { canonicalDigest, decide, isRefusal, shanghaiDay } from '@redress/kernel';
import type { Act, Command, Decision, Event } from '@redress/kernel';
import type { RuleSetData } from '../../../rule-sets/rule-set.js';
import type { OpenTickets, Rulebook } from '../../rulebook.js';
import { publishableRuleSet } from '../../rules/publishable-rule-set.js';
import { withRuleSet } from '../../additions.js';

/** 发布规则集。 What was proposed and approved governs from its first day on. */
export type RuleSetPublished = Event<
  'RuleSetPublished',
  {
    ruleSet: RuleSetData;
    /** Whether tickets that are open on that day keep their rule set or switch to this one. */
    openTickets: OpenTickets;
  }
>;

export interface PublishRuleSet {
  /** The rule set as the request holds it; not yet known to be one. */
  readonly document: unknown;
  readonly openTickets: OpenTickets;
}

/** Carries out a granted proposal. It is refused when it was granted too late or the rule book has changed meanwhile. */
export function publishRuleSet(rulebook: Rulebook, command: Command<PublishRuleSet>): Decision<RuleSetPublished> {
  const proposal = publishableRuleSet(rulebook, command, shanghaiDay(command.at));
  if (isRefusal(proposal)) return proposal;
  const { digest: _, ...ruleSet } = proposal.ruleSet;
  return decide({ type: 'RuleSetPublished', data: { ruleSet, openTickets: proposal.openTickets } });
}

export const publishRuleSetAct: Act<Rulebook, Rulebook, PublishRuleSet, RuleSetPublished, unknown> = {
  name: 'publish-rule-set',
  decide: publishRuleSet,
  evolve: {
    RuleSetPublished: (rulebook, { ruleSet, openTickets }) =>
      withRuleSet(rulebook, { ruleSet: { ...ruleSet, digest: canonicalDigest(ruleSet) }, openTickets }),
  },
};
