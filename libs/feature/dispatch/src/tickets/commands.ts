import { handlerOf, TicketCommand } from '@redress/service';
import {
  arbitrateReturn,
  archiveTicket,
  assignTicket,
  concludeTicket,
  disputeJurisdiction,
  reopenTicket,
  returnTicket,
  sendTicketBack,
  settleJurisdiction,
  signForTicket,
  signOffTicket,
  type ArbitrateReturn,
  type AssignTicket,
  type ConcludeTicket,
  type DisputeJurisdiction,
  type ReopenTicket,
  type ReturnTicket,
  type SendTicketBack,
  type SettleJurisdiction,
} from '@redress/ticket';

export class AssignTicketCommand extends TicketCommand<AssignTicket> {}
export class SignForTicketCommand extends TicketCommand {}
export class ReturnTicketCommand extends TicketCommand<ReturnTicket> {}
export class ArbitrateReturnCommand extends TicketCommand<ArbitrateReturn> {}
export class SignOffTicketCommand extends TicketCommand {}
export class SendTicketBackCommand extends TicketCommand<SendTicketBack> {}
export class ConcludeTicketCommand extends TicketCommand<ConcludeTicket> {}
export class ReopenTicketCommand extends TicketCommand<ReopenTicket> {}
export class ArchiveTicketCommand extends TicketCommand {}
export class DisputeJurisdictionCommand extends TicketCommand<DisputeJurisdiction> {}
export class SettleJurisdictionCommand extends TicketCommand<SettleJurisdiction> {}

/** Each command of dispatch with the decider that answers it. */
export const ticketCommandHandlers = [
  handlerOf(AssignTicketCommand, assignTicket),
  handlerOf(SignForTicketCommand, signForTicket),
  handlerOf(ReturnTicketCommand, returnTicket),
  handlerOf(ArbitrateReturnCommand, arbitrateReturn),
  handlerOf(SignOffTicketCommand, signOffTicket),
  handlerOf(SendTicketBackCommand, sendTicketBack),
  handlerOf(ConcludeTicketCommand, concludeTicket),
  handlerOf(ReopenTicketCommand, reopenTicket),
  handlerOf(ArchiveTicketCommand, archiveTicket),
  handlerOf(DisputeJurisdictionCommand, disputeJurisdiction),
  handlerOf(SettleJurisdictionCommand, settleJurisdiction),
];
