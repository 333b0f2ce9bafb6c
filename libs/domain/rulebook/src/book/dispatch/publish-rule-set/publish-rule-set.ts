import { canonicalDigest, decide, isRefusal, shanghaiDay } from '@redress/kernel';
import type { Act, Command, Decision, Event, LocalDate } from '@redress/kernel';
import type { RuleSetData } from '../../../rule-sets/rule-set.js';
import type { OpenTickets, Rulebook } from '../../rulebook.js';
import { publishableRuleSet } from '../../rules/publishable-rule-set.js';
import { withRuleSet, withTakenUp } from '../../additions.js';

/** 发布规则集。 What was proposed and approved governs from its first day on. */
export type RuleSetPublished = Event<
  'RuleSetPublished',
  {
    ruleSet: RuleSetData;
    /** Whether tickets that are open on that day keep their rule set or switch to this one. */
    openTickets: OpenTickets;
    /**
     * 补充采用日 The day on which an optional rule set was taken up after its first; it judges what is entered from then on.
     * Absent where it takes effect later.
     */
    takenUpOn?: LocalDate;
  }
>;

export interface PublishRuleSet {
  /** The rule set as the request holds it; not yet known to be one. */
  readonly document: unknown;
  readonly openTickets: OpenTickets;
}

/** Carries out a granted proposal. It is refused when it was granted too late or the rule book has changed meanwhile. */
export function publishRuleSet(rulebook: Rulebook, command: Command<PublishRuleSet>): Decision<RuleSetPublished> {
  const today = shanghaiDay(command.at);
  const proposal = publishableRuleSet(rulebook, command, today);
  if (isRefusal(proposal)) return proposal;
  const { digest: _, ...ruleSet } = proposal.ruleSet;
  const late = ruleSet.effectiveFrom <= today ? { takenUpOn: today } : {};
  return decide({ type: 'RuleSetPublished', data: { ruleSet, openTickets: proposal.openTickets, ...late } });
}

export const publishRuleSetAct: Act<Rulebook, Rulebook, PublishRuleSet, RuleSetPublished, unknown> = {
  name: 'publish-rule-set',
  decide: publishRuleSet,
  evolve: {
    RuleSetPublished: (rulebook, { ruleSet: data, openTickets, takenUpOn: on }) => {
      const ruleSet = { ...data, digest: canonicalDigest(data) };
      return on === undefined
        ? withRuleSet(rulebook, { ruleSet, openTickets })
        : withTakenUp(rulebook, { ruleSet, on });
    },
  },
};
