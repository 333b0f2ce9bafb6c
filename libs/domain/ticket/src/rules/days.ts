import { refuse, shanghaiDay, type LocalDate, type RuleOutcome } from '@redress/kernel';
import type { RegisteredTicket } from '../ticket.js';

/** A day that is claimed lies between the day of receipt and the day of the command. */
export function mustLieBetweenReceiptAndToday(
  { receivedOn }: RegisteredTicket,
  at: string,
  field: string,
  day: LocalDate,
): RuleOutcome {
  const today = shanghaiDay(at);
  if (day >= receivedOn && day <= today) return undefined;
  return refuse('day-out-of-range', { field, from: receivedOn, to: today }, [receivedOn, today]);
}

/** One day may not lie before another: a decision is told after it is taken. */
export function mustNotLieBefore(
  field: string,
  day: LocalDate,
  earliestField: string,
  earliest: LocalDate,
): RuleOutcome {
  if (day >= earliest) return undefined;
  return refuse('day-too-early', { field, earliestField, earliest }, [earliest]);
}

/** A decision is taken and then told, both between the day of receipt and the day of the command. */
export function mustDecideThenTell(
  ticket: RegisteredTicket,
  { at, decidedOn, toldOn }: { readonly at: string; readonly decidedOn: LocalDate; readonly toldOn: LocalDate },
): RuleOutcome {
  return (
    mustLieBetweenReceiptAndToday(ticket, at, 'decidedOn', decidedOn) ??
    mustLieBetweenReceiptAndToday(ticket, at, 'toldOn', toldOn) ??
    mustNotLieBefore('toldOn', toldOn, 'decidedOn', decidedOn)
  );
}
