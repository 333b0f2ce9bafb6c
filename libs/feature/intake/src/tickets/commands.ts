import { handlerOf, TicketCommand } from '@redress/service';
import {
  classifyTicket,
  followUpTicket,
  registerTicket,
  type ClassifyTicket,
  type FollowUpTicket,
  type RegisterTicket,
} from '@redress/ticket';

export class RegisterTicketCommand extends TicketCommand<RegisterTicket> {}
export class ClassifyTicketCommand extends TicketCommand<ClassifyTicket> {}
export class FollowUpTicketCommand extends TicketCommand<FollowUpTicket> {}

/** Each command of intake with the decider that answers it. */
export const ticketCommandHandlers = [
  handlerOf(RegisterTicketCommand, registerTicket),
  handlerOf(ClassifyTicketCommand, classifyTicket),
  handlerOf(FollowUpTicketCommand, followUpTicket),
];
