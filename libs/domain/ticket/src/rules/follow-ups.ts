import { refuse, type RuleOutcome } from '@redress/kernel';
import { answersOf, type FollowUpAnswers } from '../follow-ups.js';
import type { Round } from '../round.js';

/** Who was not reached answered nothing. */
export function mustNotAnswerUnreached({ reached, resolved, satisfaction }: FollowUpAnswers): RuleOutcome {
  return reached || (resolved === null && satisfaction === null) ? undefined : refuse('answer-without-contact');
}

/** The first valid follow-up of a round counts: what the citizen answered is corrected with a reason, never answered over. */
export function mustNotAnswerTwice({ followUps }: Round, { resolved, satisfaction }: FollowUpAnswers): RuleOutcome {
  const before = followUps.map(answersOf);
  const again =
    (resolved !== null && before.some((each) => each.resolved !== null)) ||
    (satisfaction !== null && before.some((each) => each.satisfaction !== null));
  return again ? refuse('follow-up-answered') : undefined;
}
