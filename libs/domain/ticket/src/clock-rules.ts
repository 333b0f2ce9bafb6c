import { refuse, refuseOption, type CommandMeta, type Refusal, type RuleOutcome } from '@redress/kernel';
import {
  governingRuleSet,
  PAUSE_REASON_NAMES,
  type LimitClock,
  type LimitCode,
  type PauseReason,
} from '@redress/rulebook';
import type { RegisteredTicket } from './ticket.js';

/** Goes on with the clock of a limit that runs; else the refusal names the limits that do. */
export function whenRunning<R>(
  { clocks }: RegisteredTicket,
  limit: LimitCode,
  goOn: (clock: LimitClock) => R,
): R | Refusal {
  const clock = clocks[limit];
  if (clock?.stopped === false) return goOn(clock);
  const running = Object.entries(clocks).flatMap(([code, { stopped }]) => (stopped ? [] : [code]));
  return refuse(
    'wrong-state-limit',
    `时限 ${limit} 未在计算。 The limit "${limit}" is not running; those listed are.`,
    running,
  );
}

/** The same cause is not counted twice. */
export function mustNotBePaused({ pauses }: LimitClock): RuleOutcome {
  if (pauses.every(({ to }) => to !== null)) return undefined;
  return refuse('wrong-state-paused', '时限已在中止。 The limit stands still already.');
}

/** Time is left out only for a reason that an article of the governing rule set gives. */
export function mustRestOnAnArticle(ticket: RegisteredTicket, limit: LimitCode, reason: PauseReason): RuleOutcome {
  const pausedBy = governingRuleSet(ticket.receivedOn).ruleSet.limits[limit]?.pausedBy ?? [];
  if (pausedBy.some((pause) => pause.reason === reason)) return undefined;
  return refuseOption(
    'pause-without-article',
    '该时限不因此中止，请选择所列原因之一。 No article lets this limit stand still for that; those listed do.',
    pausedBy.map((pause) => ({ code: pause.reason, ...PAUSE_REASON_NAMES[pause.reason], article: pause.article })),
  );
}

/** Goes on with the length by which the governing rule set lets a leader extend a limit, once in each term. */
export function whenExtendable<R>(
  ticket: RegisteredTicket,
  limit: LimitCode,
  { actor }: CommandMeta,
  goOn: (length: number) => R,
): R | Refusal {
  return whenRunning(ticket, limit, ({ start, extensions }) => {
    const extension = governingRuleSet(ticket.receivedOn).ruleSet.limits[limit]?.extension;
    if (extension === undefined) return refuse('not-extendable', '该时限不得延长。 This limit cannot be extended.');
    if (extensions.some(({ approvedOn }) => approvedOn >= start))
      return refuse('extended-already', '期限只能延长一次。 The limit can be extended once only.');
    if (actor.role !== 'leader')
      return refuse(
        'approval-missing',
        `延长须经负责人批准（${extension.article}）。 Only a leader can approve an extension.`,
        ['leader'],
      );
    return goOn(extension.length);
  });
}
