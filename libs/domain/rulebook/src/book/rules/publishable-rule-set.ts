import {
  canonicalBytes,
  MOST_DATA_BYTES,
  refuse,
  type LocalDate,
  type Refusal,
  type RuleOutcome,
} from '@redress/kernel';
import { readRuleSet } from '../../rule-sets/read-rule-set.js';
import type { RuleSet } from '../../rule-sets/rule-set.js';
import { readOrRefuse } from '../../schema/read-or-refuse.js';
import { OPTIONAL_RULE_SETS } from '../../rule-sets/shipped-rule-sets.js';
import { allRuleSets, OPEN_TICKETS, type OpenTickets, type Rulebook } from '../rulebook.js';

/** Of the canonical form of a rule set: it travels in one request, whose other fields take the rest. */
export const MOST_RULE_SET_BYTES = MOST_DATA_BYTES - 512;

/** The rule set of a proposal, when it can be published on a day. */
export function publishableRuleSet(
  rulebook: Rulebook,
  { document, openTickets }: { readonly document?: unknown; readonly openTickets?: unknown },
  today: LocalDate,
): { readonly ruleSet: RuleSet; readonly openTickets: OpenTickets } | Refusal {
  const ruleSet = readOrRefuse(readRuleSet, document, 'rule-set-invalid');
  if ('refused' in ruleSet) return ruleSet;
  const choice = OPEN_TICKETS.find((known) => known === openTickets);
  if (choice === undefined) return refuse('open-tickets-invalid', {}, OPEN_TICKETS);
  return (
    mustBeNew(rulebook, ruleSet, today) ??
    mustTakeEffectLater(ruleSet, today) ??
    mustLeaveThePast(ruleSet, choice, today) ??
    mustFitARequest(ruleSet) ?? { ruleSet, openTickets: choice }
  );
}

/**
 * A rule set that has been published is never edited, and no two govern from the same day. One that ships is published as it
 * is, before its day, where the office says what open tickets do on it.
 */
function mustBeNew(rulebook: Rulebook, { id, effectiveFrom, digest }: RuleSet, today: LocalDate): RuleOutcome {
  const same = allRuleSets(rulebook).find((known) => known.id === id || known.effectiveFrom === effectiveFrom);
  const isToSayOfOpenTickets = same?.digest === digest && effectiveFrom > today && !rulebook.openTickets.has(same.id);
  return same === undefined || isToSayOfOpenTickets
    ? undefined
    : refuse('rule-set-exists', { id: same.id, from: same.effectiveFrom });
}

/** A rule set never reaches back: it governs from tomorrow on at the earliest. An optional one that ships may be taken up late. */
function mustTakeEffectLater({ effectiveFrom, digest }: RuleSet, today: LocalDate): RuleOutcome {
  const ships = OPTIONAL_RULE_SETS.some((known) => known.digest === digest);
  return ships || effectiveFrom > today ? undefined : refuse('retroactive', { today });
}

/** What was open on a day that has passed went by its own rules, and is not switched afterwards. */
function mustLeaveThePast({ effectiveFrom }: RuleSet, openTickets: OpenTickets, today: LocalDate): RuleOutcome {
  return effectiveFrom > today || openTickets === 'keep'
    ? undefined
    : refuse('switch-of-the-past', { today }, ['keep']);
}

/** Said here, where it can be shortened, and not by the log, which only knows that the event is too large. */
function mustFitARequest({ digest: _, ...data }: RuleSet): RuleOutcome {
  const { length: bytes } = canonicalBytes(data);
  if (bytes <= MOST_RULE_SET_BYTES) return undefined;
  return refuse('rule-set-too-large', { bytes, most: MOST_RULE_SET_BYTES }, [`<= ${MOST_RULE_SET_BYTES}`]);
}
