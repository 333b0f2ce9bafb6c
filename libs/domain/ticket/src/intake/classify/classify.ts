import { decide, isRefusal, type Command, type Decision, type Event, type Code } from '@redress/kernel';
import type { ClassificationRule } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { at } from '../../rules/at.js';
import { mustBeACategory } from '../../rules/category.js';
import type { Ticket } from '../../ticket.js';

/** What a ticket is about, and who said so. */
export interface Classification {
  readonly category: Code;
  /** Complex tickets have the longer answer limit of the hotline clock. */
  readonly complex: boolean;
  readonly by: 'rules' | 'operator';
  /**
   * Which rule of the dictionary decided; null when an operator did, and for a report, which nothing is to join with the
   * complaint that it came with.
   */
  readonly rule: ClassificationRule | null;
}

/** 分类。 The ticket has a category; the last one counts. */
export type TicketClassified = Event<'TicketClassified', Classification>;

export type ClassifyTicket = Classification;

/** Says what the ticket is about; an operator may correct it until the ticket is assigned. */
export function classifyTicket(ticket: Ticket, command: Command<ClassifyTicket>): Decision<TicketClassified> {
  const { category, complex, by, rule } = command;
  const waiting = at(ticket, 'registered', 'classified', 'return-upheld');
  if (isRefusal(waiting)) return waiting;
  return mustBeACategory(category) ?? decide({ type: 'TicketClassified', data: { category, complex, by, rule } });
}

export const classifyAct = ticketAct({
  name: 'classify-ticket',
  decide: classifyTicket,
  evolve: {
    TicketClassified: (ticket, { category, complex }) => {
      const custody = ticket.custody.stage === 'registered' ? ({ stage: 'classified' } as const) : ticket.custody;
      return change(ticket, { category, complex, custody });
    },
  },
});
