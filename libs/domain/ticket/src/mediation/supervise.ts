// Decided by: mediation. Regulate first, mediate second 先监管、后调解: a rule set names the categories.
import { decide, refuse, type CommandMeta, type Decision, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { governingRuleSet } from '@redress/rulebook';
import type { MediationEvent } from './events.js';
import { mustLieBetweenReceiptAndToday, onTicket, whenHandledAt } from '../rules.js';
import type { RegisteredTicket, Ticket } from '../ticket.js';

export interface RecordSupervisoryCheck extends CommandMeta {
  readonly checkedOn: LocalDate;
  /** Whether it found a lead; its verification then has fifteen working days from that day (Order 121 Art. 27). */
  readonly leadFound: boolean;
}

/** Records the supervisory check of the merchant; in any category, before mediation or while it goes on. */
export function recordSupervisoryCheck(ticket: Ticket, command: RecordSupervisoryCheck): Decision<MediationEvent> {
  const { checkedOn, leadFound } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['accepted', 'with-odr-unit', 'mediating'],
      () =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'checkedOn', checkedOn) ??
        decide<MediationEvent>({ type: 'SupervisoryCheckRecorded', data: { checkedOn, leadFound } }),
    ),
  );
}

/** In the categories of the rule set, mediation opens only after the supervisory check. */
export function mustBeSupervisedFirst({ receivedOn, category, supervised }: RegisteredTicket): RuleOutcome {
  const { superviseFirst } = governingRuleSet(receivedOn).ruleSet;
  if (supervised || category === null || !superviseFirst.categories.includes(category)) return undefined;
  return refuse(
    'supervisory-check-missing',
    `该类别须先监管、后调解（${superviseFirst.article}）。 In this category the supervisory check comes before mediation.`,
  );
}
