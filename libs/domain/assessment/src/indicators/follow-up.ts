import { answersOf, type FollowUp, type FollowUpAnswers } from '@redress/ticket';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemOfDay } from './build-item.js';

/** 回访率: followed up ÷ concluded, in the month of the conclusion. An attempt that reached nobody is a follow-up too. */
export function concludedTicketsAreFollowedUp(assessed: AssessedRound): readonly AssessedItem[] {
  const { signedOff, followUps } = assessed.round;
  if (signedOff === null) return [];
  const [followedUp] = followUps;
  const evidence = [signedOff, followedUp];
  const inNumerator = followedUp !== undefined;
  return [itemOfDay(assessed, signedOff.on, { indicator: 'follow-up-rate', inNumerator, evidence })];
}

/**
 * 满意率: satisfied or basically satisfied ÷ valid follow-ups. A follow-up is valid when the citizen was reached and
 * answered the question. The first valid one of a round counts, as it was corrected, on the day of the follow-up.
 */
export function citizensAreSatisfied(assessed: AssessedRound): readonly AssessedItem[] {
  const valid = firstValid(assessed, ({ satisfaction }) => satisfaction !== null);
  if (valid === undefined) return [];
  const [followUp, { satisfaction, revision }] = valid;
  const evidence = [followUp, { revision }];
  const inNumerator = satisfaction !== 'dissatisfied';
  return [itemOfDay(assessed, followUp.on, { indicator: 'satisfaction', inNumerator, evidence })];
}

/** 解决率: resolved ÷ valid follow-ups, valid as for {@link citizensAreSatisfied}. */
export function problemsAreResolved(assessed: AssessedRound): readonly AssessedItem[] {
  const valid = firstValid(assessed, ({ resolved }) => resolved !== null);
  if (valid === undefined) return [];
  const [followUp, { resolved, revision }] = valid;
  const evidence = [followUp, { revision }];
  return [itemOfDay(assessed, followUp.on, { indicator: 'resolution', inNumerator: resolved === true, evidence })];
}

/** The first follow-up of the round that answers a question, and what counts of it. */
function firstValid({ round }: AssessedRound, hasAnswer: (answers: FollowUpAnswers) => boolean) {
  return round.followUps
    .map((followUp): readonly [FollowUp, ReturnType<typeof answersOf>] => [followUp, answersOf(followUp)])
    .find(([, answers]) => answers.reached && hasAnswer(answers));
}
