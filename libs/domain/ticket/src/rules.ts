import { refuse, shanghaiDay, type Actor, type LocalDate, type Refusal, type RuleOutcome } from '@redress/kernel';
import { departmentOf, type Custody } from './custody.js';
import type { Handling } from './handling.js';
import type { RegisteredTicket, Ticket } from './ticket.js';

/** Runs the rules of a command on a ticket that exists; refuses when it does not. */
export function onTicket<R>(ticket: Ticket, decideOn: (ticket: RegisteredTicket) => R): R | Refusal {
  return ticket.status === 'registered'
    ? decideOn(ticket)
    : refuse('not-found', '没有这张工单。 There is no such ticket.');
}

export function mustNotBeRegistered(ticket: Ticket): RuleOutcome {
  if (ticket.status === 'registered')
    return refuse('wrong-state-registered', '工单已登记。 The ticket is registered already.');
  return undefined;
}

/** Goes on with the ticket's custody when it is at one of the stages; else the refusal names where it is and would have to be. */
export function whenAt<S extends Custody['stage'], R>(
  ticket: RegisteredTicket,
  stages: readonly S[],
  goOn: (custody: Extract<Custody, { stage: S }>) => R,
): R | Refusal {
  const { custody } = ticket;
  if ((stages as readonly string[]).includes(custody.stage)) return goOn(custody as Extract<Custody, { stage: S }>);
  return refuse(
    'wrong-state-custody',
    `工单当前状态为 ${custody.stage}，不能执行此操作。 The ticket is at "${custody.stage}", which does not allow this.`,
    stages,
  );
}

/** Goes on with the department's procedure when the ticket is in its hands and the procedure at one of the stages. */
export function whenHandledAt<S extends Handling['stage'], R>(
  ticket: RegisteredTicket,
  actor: Actor,
  stages: readonly S[],
  goOn: (handling: Extract<Handling, { stage: S }>) => R,
): R | Refusal {
  const { handling } = ticket;
  return whenAt(ticket, ['handling'], () => {
    const elsewhere = mustBeHeldByDepartmentOf(ticket, actor);
    if (elsewhere !== undefined) return elsewhere;
    if ((stages as readonly string[]).includes(handling.stage))
      return goOn(handling as Extract<Handling, { stage: S }>);
    return refuse(
      'wrong-state-handling',
      `办理环节当前为 ${handling.stage}，不能执行此操作。 Its handling is at "${handling.stage}", which does not allow this.`,
      stages,
    );
  });
}

/** Somebody who acts for a department acts on that department's tickets only. */
export function mustBeHeldByDepartmentOf(ticket: RegisteredTicket, actor: Actor): RuleOutcome {
  const holder = departmentOf(ticket.custody);
  if (actor.department === null || actor.department === holder) return undefined;
  return refuse(
    'other-department',
    '工单不在本部门。 The ticket is with another department.',
    holder === null ? [] : [holder],
  );
}

/** A day that is claimed must lie between the day of receipt and the day of the command. */
export function mustLieBetweenReceiptAndToday(
  ticket: RegisteredTicket,
  at: string,
  field: string,
  day: LocalDate,
): RuleOutcome {
  const today = shanghaiDay(at);
  if (day >= ticket.receivedOn && day <= today) return undefined;
  return refuse(
    'day-out-of-range',
    `${field} 须在 ${ticket.receivedOn} 与 ${today} 之间。 ${field} must lie between ${ticket.receivedOn} and ${today}.`,
    [ticket.receivedOn, today],
  );
}

/** One day may not lie before another: nobody is told of a decision before it is taken. */
export function mustNotLieBefore(
  field: string,
  day: LocalDate,
  earliestField: string,
  earliest: LocalDate,
): RuleOutcome {
  if (day >= earliest) return undefined;
  return refuse(
    'day-out-of-range',
    `${field} 不得早于 ${earliestField}（${earliest}）。 ${field} must not lie before ${earliestField} (${earliest}).`,
    [earliest],
  );
}

/** A code must be one of a list; the refusal gives the whole list. */
export function mustBeOneOf(code: string, field: string, value: string, valid: readonly string[]): RuleOutcome {
  if (valid.includes(value)) return undefined;
  return refuse(code, `${field} 无效，请从列表中选择。 ${field} is not valid; choose one of the list.`, valid);
}

/** An upheld return moves the ticket; sending it back is what rejecting is for. */
export function mustGoToAnotherDepartment(from: string, to: string): RuleOutcome {
  if (from !== to) return undefined;
  return refuse(
    'same-department',
    '退单成立时须改派其他部门。 An upheld return goes to another department; reject it to send it back.',
  );
}
