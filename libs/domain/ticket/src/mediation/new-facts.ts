// Decided by: mediation. Law: Order 121 Art. 35: a repeat gets no new time; new facts may be joined and begin it anew.
import { decide, refuse, type CommandMeta, type Decision, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { governingRuleSet } from '@redress/rulebook';
import type { MediationEvent } from './events.js';
import { mustLieBetweenReceiptAndToday, onTicket, whenHandledAt } from '../rules.js';
import type { RegisteredTicket, Ticket } from '../ticket.js';

export interface JoinNewFacts extends CommandMeta {
  /** The day on which the later report was received. */
  readonly receivedOn: LocalDate;
  /** The ticket of the later report; null when it came without one. */
  readonly from: string | null;
}

/** Joins what the same reporter told later; the time to verify counts from the last receipt. */
export function joinNewFacts(ticket: Ticket, command: JoinNewFacts): Decision<MediationEvent> {
  const { receivedOn, from } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-verification'],
      () =>
        mustBeRestartedByNewFacts(registered) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'receivedOn', receivedOn) ??
        decide<MediationEvent>({ type: 'NewFactsJoined', data: { receivedOn, from } }),
    ),
  );
}

function mustBeRestartedByNewFacts({ receivedOn }: RegisteredTicket): RuleOutcome {
  const { ruleSet } = governingRuleSet(receivedOn);
  if (ruleSet.limits.verification.restartedBy !== undefined) return undefined;
  return refuse(
    'no-restart',
    `${ruleSet.zh}没有规定重新计算期限。 ${ruleSet.en} has no article by which new facts begin the time anew.`,
  );
}
