import { refuse, shanghaiDay, type LocalDate, type RuleOutcome } from '@redress/kernel';

/** A right is given and taken from today on: what was done by it before was judged by it. */
export function mustBeginTodayOrLater(at: string, from: LocalDate): RuleOutcome {
  const today = shanghaiDay(at);
  return from >= today ? undefined : refuse('post-in-the-past', { today }, [today]);
}

export function mustNotEndBeforeItBegins(from: LocalDate, to: LocalDate | null): RuleOutcome {
  return to === null || from <= to ? undefined : refuse('post-days-backwards', { from, to });
}

/** An end comes earlier than the one that is entered, never later: a longer post is another post. */
export function mustEndEarlier(to: LocalDate | null, endsFrom: LocalDate): RuleOutcome {
  return to === null || endsFrom <= to ? undefined : refuse('post-ends-already', { to });
}
