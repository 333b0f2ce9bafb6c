import {
  isRefusal,
  refuse,
  refuseOption,
  shanghaiDay,
  type LocalDate,
  type Refusal,
  type RuleOutcome,
} from '@redress/kernel';
import { PAUSE_REASON_NAMES, rulesFor, type Limit, type LimitCode, type PauseReason } from '@redress/rulebook';
import type { Books } from '../books.js';
import type { TicketClock } from '../clocks.js';
import { dueOf, isOver } from '../due-days.js';
import type { RegisteredTicket } from '../ticket.js';

/** The clock of a limit that runs; else the refusal names the limits that do. */
export function running({ clocks }: RegisteredTicket, limit: LimitCode): TicketClock | Refusal {
  const clock = clocks[limit];
  if (clock?.stopped === false) return clock;
  const others = Object.entries(clocks).flatMap(([code, { stopped }]) => (stopped ? [] : [code]));
  return refuse('wrong-state-limit', { limit }, others);
}

/** The same cause is not counted twice: a pause begins behind the last day of the one before. */
export function mustNotBePaused({ pauses }: TicketClock, on: LocalDate): RuleOutcome {
  return pauses.every(({ to }) => to !== null && to < on) ? undefined : refuse('wrong-state-paused');
}

/** What is entered after the due day moves nothing. Today is that of Shanghai. */
export function mustNotHaveEnded(
  ticket: RegisteredTicket,
  limit: LimitCode,
  at: string,
  { rulebook }: Books,
): RuleOutcome {
  if (!isOver(ticket, limit, shanghaiDay(at), rulebook)) return undefined;
  return refuse('limit-over', { limit, due: dueOf(ticket, limit, rulebook)!.due });
}

/** Time is left out only for a reason that an article of the governing rule set gives. */
export function mustRestOnAnArticle(
  ticket: RegisteredTicket,
  limit: LimitCode,
  reason: PauseReason,
  { rulebook }: Books,
): RuleOutcome {
  const pausedBy = rulesFor(rulebook, ticket).ruleSet.limits[limit]?.pausedBy ?? [];
  if (pausedBy.some((pause) => pause.reason === reason)) return undefined;
  return refuseOption(
    'pause-without-article',
    pausedBy.map((pause) => ({ code: pause.reason, ...PAUSE_REASON_NAMES[pause.reason], article: pause.article })),
  );
}

/**
 * The length by which the governing rule set lets a running limit be extended, once in each term and before its due day: by the
 * head of the authority, or without anybody's approval, as it says.
 */
export function extensionOf(
  ticket: RegisteredTicket,
  limit: LimitCode,
  at: string,
  { rulebook }: Books,
  { withoutApproval = false }: { readonly withoutApproval?: boolean } = {},
): number | Refusal {
  const clock = running(ticket, limit);
  if (isRefusal(clock)) return clock;
  const extension = rulesFor(rulebook, ticket).ruleSet.limits[limit]?.extension;
  if (extension === undefined) return refuse('not-extendable', { limit });
  if ((extension.withoutApproval ?? false) !== withoutApproval) return refuseApproval(extension, limit);
  if (clock.extensions.length > 0) return refuse('extended-already', { limit });
  return mustComeBeforeTheDueDay(ticket, limit, at, { rulebook }) ?? extension.length;
}

/** Where no approval is needed none is asked for, and where it is needed nobody does without. */
function refuseApproval({ withoutApproval, article }: NonNullable<Limit['extension']>, limit: LimitCode): Refusal {
  const values = { limit, article };
  return withoutApproval ? refuse('approval-not-needed', values) : refuse('approval-needed', values);
}

/** An extension is granted before the due day, or refused. */
export function mustComeBeforeTheDueDay(
  ticket: RegisteredTicket,
  limit: LimitCode,
  at: string,
  { rulebook }: Pick<Books, 'rulebook'>,
): Refusal | undefined {
  const { due } = dueOf(ticket, limit, rulebook)!;
  return shanghaiDay(at) < due ? undefined : refuse('extension-too-late', { limit, due });
}
