import { isRefusal, refuse, refuseOption, type Refusal, type RuleOutcome } from '@redress/kernel';
import { PAUSE_REASON_NAMES, rulesFor, type LimitCode, type PauseReason } from '@redress/rulebook';
import type { Books } from '../books.js';
import type { TicketClock } from '../clocks.js';
import type { RegisteredTicket } from '../ticket.js';

/** The clock of a limit that runs; else the refusal names the limits that do. */
export function running({ clocks }: RegisteredTicket, limit: LimitCode): TicketClock | Refusal {
  const clock = clocks[limit];
  if (clock?.stopped === false) return clock;
  const others = Object.entries(clocks).flatMap(([code, { stopped }]) => (stopped ? [] : [code]));
  return refuse('wrong-state-limit', { limit }, others);
}

/** The same cause is not counted twice. */
export function mustNotBePaused({ pauses }: TicketClock): RuleOutcome {
  return pauses.every(({ to }) => to !== null) ? undefined : refuse('wrong-state-paused');
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

/** The length by which the governing rule set lets a running limit be extended, once in each term. */
export function extensionOf(ticket: RegisteredTicket, limit: LimitCode, { rulebook }: Books): number | Refusal {
  const clock = running(ticket, limit);
  if (isRefusal(clock)) return clock;
  const extension = rulesFor(rulebook, ticket).ruleSet.limits[limit]?.extension;
  if (extension === undefined) return refuse('not-extendable', { limit });
  if (clock.extensions.some(({ approvedOn }) => approvedOn >= clock.start))
    return refuse('extended-already', { limit });
  return extension.length;
}
