// Decided by: mediation. Law: Order 121 Arts. 18–25, Order 20 Arts. 16–22.
import { decide, refuse, type CommandMeta, type Decision, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { governingRuleSet, mustNameAGround, terminationGrounds } from '@redress/rulebook';
import { mustLieBetweenReceiptAndToday, mustNotLieBefore, onTicket, whenHandledAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import { mustBeSupervisedFirst } from './supervise.js';
import type { NoticeChannel } from '../vocabulary.js';
import type { MediationEvent } from './events.js';

export interface OpenMediation extends CommandMeta {
  readonly openedOn: LocalDate;
}

/** Opens mediation with the consent of both parties (Art. 18), after the supervisory check where the rule set asks for one. */
export function openMediation(ticket: Ticket, command: OpenMediation): Decision<MediationEvent> {
  const { openedOn } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['accepted'],
      () =>
        mustBeSupervisedFirst(registered) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'openedOn', openedOn) ??
        decide<MediationEvent>({ type: 'MediationOpened', data: { openedOn } }),
    ),
  );
}

export interface SettleMediation extends CommandMeta {
  readonly settledOn: LocalDate;
  readonly amount: number | null;
}

/** The parties agree (Art. 24). */
export function settleMediation(ticket: Ticket, command: SettleMediation): Decision<MediationEvent> {
  const { settledOn, amount } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['mediating'],
      () =>
        mustBeAnAmountInFen(amount) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'settledOn', settledOn) ??
        decide<MediationEvent>({ type: 'MediationSettled', data: { settledOn, amount } }),
    ),
  );
}

export interface TerminateMediation extends CommandMeta {
  /** A ground of the rule set that governs the ticket. */
  readonly ground: string;
  readonly decidedOn: LocalDate;
}

/** Ends mediation without agreement; also before it opened, when a party refuses or a ground of refusal is found (Art. 23). */
export function terminateMediation(ticket: Ticket, command: TerminateMediation): Decision<MediationEvent> {
  const { ground, decidedOn } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['accepted', 'mediating'],
      () =>
        mustNameAGround(terminationGrounds(governingRuleSet(registered.receivedOn).ruleSet), ground) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'decidedOn', decidedOn) ??
        decide<MediationEvent>({ type: 'MediationTerminated', data: { ground, decidedOn } }),
    ),
  );
}

export interface TellParties extends CommandMeta {
  readonly toldOn: LocalDate;
  readonly toldBy: NoticeChannel;
}

/** Both parties are told how it ended; after a termination within seven working days (Art. 23). */
export function tellParties(ticket: Ticket, command: TellParties): Decision<MediationEvent> {
  const { toldOn, toldBy } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-notice'],
      ({ decidedOn }) =>
        mustNotLieBefore('toldOn', toldOn, 'decidedOn', decidedOn) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'toldOn', toldOn) ??
        decide<MediationEvent>({ type: 'PartiesTold', data: { toldOn, toldBy } }),
    ),
  );
}

export interface WithdrawComplaint extends CommandMeta {
  readonly withdrawnOn: LocalDate;
}

/** The complainant withdraws. */
export function withdrawComplaint(ticket: Ticket, command: WithdrawComplaint): Decision<MediationEvent> {
  const { withdrawnOn } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-initial-check', 'accepted', 'with-odr-unit', 'mediating'],
      () =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'withdrawnOn', withdrawnOn) ??
        decide<MediationEvent>({ type: 'ComplaintWithdrawn', data: { withdrawnOn } }),
    ),
  );
}

function mustBeAnAmountInFen(amount: number | null): RuleOutcome {
  if (amount === null || (Number.isSafeInteger(amount) && amount >= 0)) return undefined;
  return refuse('amount-invalid', '金额须为非负整数（分）。 The amount is a whole number of fen, zero or more.');
}
