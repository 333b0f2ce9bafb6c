import { refuse, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { earliestWithin, governingRuleSet, type Rulebook } from '@redress/rulebook';

/** What is taken in on a day was received by then. */
export function mustHaveBeenReceivedByNow(receivedOn: LocalDate, today: LocalDate): RuleOutcome {
  return receivedOn <= today ? undefined : refuse('received-in-future', { today }, [today]);
}

/** What a channel sent counts as received when the channel says, if it comes in within some working days. */
export function mustNotBeARecordOfThePast(
  receivedOn: LocalDate,
  takenOn: LocalDate,
  { ruleSets, calendar }: Rulebook,
): RuleOutcome {
  const { receipt } = governingRuleSet(receivedOn, ruleSets).ruleSet.import;
  const earliest = earliestWithin(calendar, takenOn, receipt);
  return receivedOn >= earliest ? undefined : refuse('record-of-the-past', { earliest }, [earliest]);
}
