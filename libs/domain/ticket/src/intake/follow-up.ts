// Decided by: intake. Law: Order 121 Art. 26 (evaluation by follow-up).
import { decide, refuse, type CommandMeta, type Decision, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { mustLieBetweenReceiptAndToday, mustNotLieBefore, onTicket, whenAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { Satisfaction } from '../vocabulary.js';
import type { IntakeEvent } from './events.js';

export interface FollowUpTicket extends CommandMeta {
  readonly on: LocalDate;
  readonly reached: boolean;
  /** Null when the citizen was not reached or gave no answer. */
  readonly resolved: boolean | null;
  readonly satisfaction: Satisfaction | null;
}

/** Records what the citizen said when asked after the conclusion; asking again after a failed attempt is allowed. */
export function followUpTicket(ticket: Ticket, command: FollowUpTicket): Decision<IntakeEvent> {
  const { on, reached, resolved, satisfaction } = command;
  return onTicket(ticket, (registered) =>
    whenAt(
      registered,
      ['concluded', 'followed-up'],
      (custody) =>
        mustNotLieBefore('on', on, 'concludedOn', custody.on) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'on', on) ??
        mustNotAnswerUnreached(command) ??
        decide<IntakeEvent>({ type: 'TicketFollowedUp', data: { on, reached, resolved, satisfaction } }),
    ),
  );
}

function mustNotAnswerUnreached({ reached, resolved, satisfaction }: FollowUpTicket): RuleOutcome {
  if (reached || (resolved === null && satisfaction === null)) return undefined;
  return refuse(
    'answer-without-contact',
    '未联系上诉求人，不能记录满意或解决情况。 Nobody was reached, so there is no answer to record.',
  );
}
